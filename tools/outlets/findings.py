"""What the desk found, held against what the outlets planted; each fault is a line."""
import collections

KINDS = {"Rp": "money"}


def of_coverage(outlets, office):
    """What was found, and what is said of each."""
    listed = office.coverage()
    expected = {address: planted for outlet in outlets for address, planted in outlet.expected().items()}
    hosts = {address: outlet.host for outlet in outlets for address in outlet.expected()}
    times = collections.Counter(item["address"] for item in listed)
    found = [f"{address} was not found" for address in expected if not times[address]]
    found += [f"{address} is no coverage, but was found" for address in times if address not in expected]
    found += [f"{address} is listed {count} times" for address, count in times.items() if count > 1]
    for item in listed:
        if item["address"] in expected:
            faults = of_page(office.read(item["id"]), office.names[item["release"]], *expected[item["address"]])
            if item["outlet"] != office.ids[hosts[item["address"]]]:
                faults.append(f"is said to be of {item['outlet_name']}")
            found += [f"{item['address']}: {fault}" for fault in faults]
    return found


def of_page(shown, of, release, pairs):
    """An honest page has nothing against it; a careless one exactly what was planted."""
    if of is not release:
        return [f"taken for “{of.headline}”"]
    if not shown["is_readable"] or len(shown["captures"]) != 1:
        return [f"its archive is readable: {shown['is_readable']}; {len(shown['captures'])} captures"]
    differs = list(shown["differences"])
    found = []
    for right, wrong in pairs:
        kind = next((kind for sign, kind in KINDS.items() if right.startswith(sign)), "quotation")
        one = next((one for one in differs if one["kind"] == kind and shares(one["source_words"], right) and shares(one["page_words"], wrong)), None)
        if one:
            differs.remove(one)
        else:
            found.append(f"“{wrong}” for “{right}” was not seen")
    found += [f"falsely accused: {one['kind']} {one['rule']}: “{one['source_words']}”, “{one['page_words']}”" for one in differs]
    outcome = "differs" if pairs else "same"
    if shown["outcome"] != outcome and not found:
        found.append(f"is {shown['outcome']} with {shown['unknown']} unknown, not {outcome}")
    return found


def shares(words, planted):
    """The words of a difference may be some of those that were planted, or these within a sentence."""
    return bool(words) and (planted in words or words.strip("“”,. ") in planted)


def of_feeds(outlets, feeds):
    """`feeds`: how each outlet's feed stands."""
    found = []
    for outlet in outlets:
        feed = feeds[outlet.host]
        trouble, moved = feed["trouble"] or "", feed["elsewhere"]
        if outlet.moved != moved:
            found.append(f"{outlet.host} is said to be at {moved}, not {outlet.moved}")
        if outlet.trouble and (outlet.trouble not in trouble or feed["read_at"]):
            found.append(f"{outlet.host}: its trouble is “{trouble}”, not “{outlet.trouble}”")
        if not outlet.trouble and not outlet.moved and (trouble or not feed["read_at"]):
            found.append(f"{outlet.host} was not read: “{trouble}”")
    return found


# Besides robots.txt: the front page, and the places where a feed is looked for.
LOOKED = 1 + 6
# Seconds; the program owes a whole one, but a request may be held up on its way, so that the next seems to come sooner.
PAUSE, HELD_UP = 1, 0.5


def of_manners(outlets, asked):
    """Nothing is asked twice in a round, no host hurriedly, and nothing but what is needed."""
    found = []
    by_host = collections.defaultdict(list)
    for one in asked:
        by_host[one.host].append(one)
    for outlet in outlets:
        asked = [one for host in outlet.names() for one in by_host.pop(host, [])]
        times = collections.Counter(one.address for one in asked)
        # An outlet that moved leads to the rules of its new place, which has its own turn as well.
        led = [f"http://{other.moved}/robots.txt" for other in outlets if other.moved]
        found += [f"{address} was asked {count} times" for address, count in times.items() if count > 1 + led.count(address)]
        pages = [one for one in asked if not one.address.endswith("/robots.txt")]
        for host in outlet.names():
            times = sorted(one.at for one in pages if one.host == host)
            between = [after - before for before, after in zip(times, times[1:])]
            found += [f"{host} was asked again after {pause:.2f} s" for pause in between if pause < PAUSE - HELD_UP]
            if sum(between) < len(between) * PAUSE - HELD_UP:
                found.append(f"{host} was asked {len(times)} times in {sum(between):.2f} s")
        most = LOOKED + sum(2 if story.parts else 1 for story in outlet.stories) + len([one for one in pages if 300 <= one.status < 400])
        if outlet.refuses and len(pages) > 1:
            found.append(f"{outlet.host} refuses, and was asked {len(pages)} times")
        if len(pages) > most:
            found.append(f"{outlet.host} was asked {len(pages)} times, more than {most}")
        found += [f"{one.method} {one.address}" for one in pages if one.method != "GET"]
    return found + [f"{host} is in no directory, and was asked {len(asked)} times" for host, asked in by_host.items()]


def of_returns(outlets, asked):
    """In the next round one question is enough for a feed that was read, and the answer is 304 where nginx can tell."""
    found = []
    for outlet in outlets:
        pages = [one for one in asked if one.host in outlet.names()]
        if [one.status for one in pages if one.status not in (301, 302)] != [304]:
            found.append(f"{outlet.host} was asked " + ", ".join(f"{one.address} ({one.status})" for one in pages) + " in the second round, not its feed alone")
    return found
