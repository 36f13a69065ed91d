"""Lists who is at risk, and what Drata still asks of them. Python's standard library is all that it needs.

usage: python3 who_is_at_risk.py [URL of a running mock]
"""

import json
import sys
import urllib.error
import urllib.parse
import urllib.request

MOCK = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4010"


def read(url, headers=None):
    """Reads JSON; an answer that is no success ends the program with what the API says."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers or {})) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refused:
        sys.exit(f"{url} was answered with {refused.code}: {refused.read().decode()}")


def list_employees(account, **filters):
    """Everyone whom TIDALBAY has for the filters, page by page."""
    page, pages = 1, 1
    while page <= pages:
        query = urllib.parse.urlencode({**filters, "page": page, "per_page": 10})
        answer = read(f"{account['baseUrl']}/v1/employees?{query}", account["headers"])
        yield from answer["data"]
        pages = answer["pagination"]["total_pages"]
        page += 1


def list_failing(account, email):
    """The names of the checks that a person fails, as Drata sees it."""
    query = urllib.parse.urlencode({"q": email, "expand[]": "complianceChecks"})
    found = read(f"{account['baseUrl']}/personnel-search?{query}", account["headers"])["data"]
    checks = [check for person in found for check in person["complianceChecks"]["data"]]
    return sorted({check["type"] for check in checks if check["status"] == "FAIL"})


def main():
    # A running mock tells its credentials; a job that reads real accounts has them from its secrets.
    accounts = read(f"{MOCK}/__admin/credentials")
    for band in ("critical", "red"):
        for person in list_employees(accounts["tidalbay"], band=band, sort="score"):
            failing = list_failing(accounts["drata"], person["email"])
            print(f"{person['score']:3} {band:8} {person['email']}: {', '.join(failing) or 'all checks pass'}")


main()
