/** The country codes of E.164: 1 and 7, those of two digits, and all others have three. */
const COUNTRY_CODE = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/;

/** Takes a telephone number in E.164 apart into its country code and the number within the country. */
export const splitPhone = (phone: string): { readonly country_code: string; readonly phone_number: string } => {
  const [, country_code = '', phone_number = ''] = COUNTRY_CODE.exec(phone) ?? [];
  return { country_code, phone_number };
};
