import releases, sys
from core import REL
for r in (sys.argv[1:] or REL):
    R = REL[r]; print('=====', r, len(R['body'].split()), 'words')
    for x in R['truth']['quotations']: print(x['id'], x['speaker'], '|', x['text'][:60])
    print(' ; '.join(f"{x['id']}={x['text']}" for x in R['truth']['facts']))
