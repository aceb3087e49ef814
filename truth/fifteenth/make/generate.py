import sys, glob, importlib
sys.dont_write_bytecode = True
from lib import *
import lib, layouts
for m in sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'd_*.py'))): importlib.import_module(os.path.basename(m)[:-3])
for R in REL.values(): write_release(R)
for a in ART:
    txt = a.layout == 'plaintext'
    a.showtime = a.layout not in layouts.NOTIME
    page = layouts.frame(a, getattr(layouts, a.layout)(a).strip() + '\n')
    pj = prove(a, page, txt)
    out(f'pages/{a.id}.' + ('txt' if txt else 'html'), page); out(f'pages/{a.id}.json', J(pj))
    if '-v' in sys.argv and 'variant' in pj: print(a.id, a.layout, pj['variant']['honest'], ' '.join(f'{k}={v}' for k, v in pj['variant']['items'].items()))
try:
    import others; others.write()
except ImportError: pass
print(len(REL), 'releases', len(ART), 'articles', len({a.layout for a in ART}), 'layouts')
if ERR: print('\n'.join(ERR)); sys.exit(1)
