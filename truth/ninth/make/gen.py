"""Writes ../releases and ../pages and proves the truth. Usage: python3 gen.py"""
import re,json,html,os,sys,glob,importlib,difflib
sys.path.insert(0,os.path.dirname(os.path.abspath(__file__))); sys.dont_write_bytecode=True
from layouts import L,TAGFMT,d
ROOT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'..')
ST=dict(v='verbatim',m='missing',k='kept',c='changed',p='partial',a='altered',o='moved')
ACC={'admin','Redaksi','Tim Redaksi','Super User','redaksi','adminweb','operator','Admin Portal'}
ROLES={'author','reporter','correspondent','editor','photographer','contributor','source','unknown'}
def ws(s): return ' '.join(re.sub(r'[^\w%]+',' ',s.lower()).split())
def has(hay,s):
    return re.search(r'(?<![\w])'+re.escape(s)+r'(?![\w]|[.,]\d)',hay) is not None
def text_of(h):
    h=re.sub(r'(?s)<(script|style).*?</\1>',' ',h); return re.sub(r'\s+',' ',html.unescape(re.sub(r'<[^>]+>',' ',h)))
def nospace(s): return re.sub(r'\s+','',s)
def die(*a): print('STOP',*a); sys.exit(1)
QR=re.compile(r'“([+~]*)([^”]*)”(?:\{(\w+|-)\})?')
def quotes(lines,names,pid):
    out=[];plain=[]
    for ln in lines:
        for m in QR.finditer(ln):
            fl,t,k=m.groups()
            if '~' in fl: out[-1]['text']+=' '+t; out[-1]['parts'].append(t)
            else:
                k=k or 'A'
                if k!='-' and k not in names: die(pid,'speaker key',k)
                out.append(dict(text=t,speaker=None if k=='-' else names[k],added='+' in fl,parts=[t]))
        plain.append(QR.sub(lambda m:'“'+m[2]+'”',ln).replace('‹','“').replace('›','”'))
    return out,plain
def sub(par,ops,pid):
    for o in ops:
        a,b=o.split('=>')
        if par.count(a)!=1: die(pid,'replacement',a,par.count(a))
        par=par.replace(a,b)
    return par
def release(r):
    paras=[x.strip().replace('\n',' ') for x in r['text'].strip().split('\n\n')]
    qs,plain=quotes(paras,r['names'],r['id'])
    md='---\ntitle: "%s"\ndate: %s\noffice: "%s"\nspokespersons:\n'%(r['title'],r['date'],r['office'])
    for n,po in r['spokes']: md+='  - name: "%s"\n    position: "%s"\n'%(n,po)
    md+='---\n\n# '+r['title']+'\n\n'+'\n\n'.join(x if not x.startswith('# ') else '#'+x for x in plain)+'\n'
    Q=[dict(id='q%d'%(i+1),text=q['text'],speaker=q['speaker']) for i,q in enumerate(qs)]
    F=[]
    for i,f in enumerate(r['facts'].strip().split('\n')):
        x=[y.strip() for y in f.split('|')]
        o=dict(id='f%d'%(i+1),kind=x[0],text=x[1])
        if o['kind'] not in 'person position organisation place number money percentage rank date year weekday time'.split(): die(f)
        if len(x)>2: o['in']=x[2]
        F.append(o)
    for o in Q+F:
        s=o.get('in',o['text'])
        if md.split('---\n',2)[2].count(s)!=1 and 'in' not in o and o['id'][0]=='f': 
            die(r['id'],o['id'],s,'stands',md.count(s))
        if md.split('---\n',2)[2].count(s)!=1: die(r['id'],o['id'],s,'stands not once')
        if o['text'] not in s or s.count(o['text'])!=1: die(r['id'],'in',s)
    for q in Q:
        if q['speaker'] not in md: die(r['id'],q)
    return paras,md,Q,F
def tbl(x): return ' '.join(c.strip() for c in x.split('|'))
def page(p,rel):
    pid=p['id'];lo=L[p['l']];o=dict(p)
    names=dict(rel['names']) if rel else {}
    names.update(p.get('names',{}))
    lines=[]
    for ln in [x.strip() for x in p['body'].strip().split('\n') if x.strip()]:
        m=re.match(r'@(\d+)(?:-(\d+))?(\|.*)?$',ln)
        if m:
            a=int(m[1]);b=int(m[2] or a)
            for i in range(a,b+1): lines.append(sub(rel['paras'][i-1],[z for z in (m[3] or '').split('|') if z],pid))
        else: lines.append(ln)
    qs,plain=quotes(lines,names,pid)
    if p.get('straight'):
        plain=[x.replace('“','"').replace('”','"') for x in plain]
    body=[];rem=[];hl=[];li=[];first=True
    def flush():
        nonlocal li
        if li: hl.append(lo['ul'].format('\n'.join(lo['li'].format(x) for x in li))); li=[]
    esc=lambda s: s.replace('&','&amp;').replace('<','&lt;')
    if p.get('cap'):
        hl.append(lo['cap'].format(esc(p['cap']))); rem.append(('caption',p['cap']))
    for ln in plain:
        if ln.startswith('- '): li.append(esc(ln[2:])); body.append(ln[2:]); continue
        flush()
        if ln.startswith('!baca '): hl.append(lo['baca'].format(esc(ln[6:]))); rem.append(('related_link',ln[6:]))
        elif ln.startswith('!rel '):
            rs=ln[5:].split(';'); hl.append('<div class="related-inline"><h4>Berita Terkait</h4><ul>'+''.join('<li><a href="/t%d">%s</a></li>'%(i,esc(x)) for i,x in enumerate(rs))+'</ul></div>')
            rem+=[('related_link',x) for x in rs]
        elif ln=='!ad': hl.append(lo['ad']); rem.append(('advertisement',lo['adt']))
        elif ln=='!page': hl.append(lo['page']); rem.append(('pagination','Halaman:'))
        elif ln.startswith('!wa '): hl.append(lo['p'].format('<em>'+esc(ln[4:])+'</em>')); rem.append(('promotion',ln[4:]))
        elif ln.startswith('!'): die(pid,ln)
        elif ln.startswith('# '): hl.append(lo['h'].format(esc(ln[2:]))); body.append(ln[2:])
        elif ln.startswith('> '): hl.append(lo['bq'].format(esc(ln[2:]))); body.append(ln[2:])
        else:
            t=esc(ln)
            if first and p.get('dl'): t=(p.get('dlf') or lo['dl']).format(p.get('dls') or p['dl'])+t
            hl.append(lo['p'].format(t)); body.append(ln); first=False
    flush()
    tok=dict(title=p['title'],site=p['site'],iso=p['at'],date=d(p,lo['date']),au=p.get('au',''),top=p.get('top',''),sub=p.get('sub',''),
        sec=p.get('sec','') if lo['sec'] else '',label='',bot='')
    if p.get('tags') and lo['tags']:
        tok['tags']=(' ' if p['l'] in TAGFMT else ', ').join(TAGFMT.get(p['l'],'<a href="/tag/t" rel="tag">{}</a>').format(t) for t in p['tags'])
    else: tok['tags']=''
    if p.get('label'):
        if p.get('lp')=='end': hl.append(lo['lab'].format(p['label']))
        elif p.get('lp')=='title':
            if p['label'] not in p['title']: die(pid,'label')
        else: tok['label']=p['label']
    if p.get('bot'): tok['bot']=p['bot'] if p['l']=='kantor_berita' else lo['p'].format(p['bot'])
    tok['body']=lo['join'].join(hl)
    if tok['bot'] and lo['join']!='\n': tok['bot']='<br><br>'+tok['bot']
    out=[]
    tpl=lo['tpl']
    for ln in tpl.split('\n'):
        ks=re.findall(r'\[\[(\w+)\]\]',ln)
        empt=[k for k in ks if not tok[k]]
        if p['l']=='cms_tabel' and '[[bot]]' in ln and empt: ln='</div>';empt=[]
        if p['l']=='joomla_protostar' and 0: pass
        if empt:
            # keep the structure: drop the token's own elements but balance tags
            keep=''.join(re.findall(r'</?(?:div|article|header|footer|ul|section|dl|p|main|nav|body|html|span)\b[^>]*>',ln))
            ln2=ln
            for k in empt: ln2=ln2.replace('[[%s]]'%k,'')
            opens=len(re.findall(r'<(div|article|header|footer|ul|section|main|table|td|tr)\b',ln)); closes=len(re.findall(r'</(div|article|header|footer|ul|section|main|table|td|tr)>',ln))
            if opens!=closes:
                oth=[k for k in ks if k not in empt]
                if oth: out.append(ln2)
                else: out.append(re.sub(r'>[^<]+<','><',ln2))
            elif [k for k in ks if k not in empt and k not in('title','site')]: out.append(ln2)
            continue
        out.append(ln)
    h='\n'.join(out)
    for k,v in tok.items(): h=h.replace('[[%s]]'%k,v)
    h+='\n'
    pt=text_of(h)
    pub=p['at'] if lo['time'] else p['at'][:10]
    by=[]
    for b in [x for x in p.get('by','').split(';') if x]:
        ro,nm=b.split(':'); 
        if ro not in ROLES: die(pid,b)
        if not has(pt,nm): die(pid,'byline absent',nm)
        by.append(dict(role=ro,name=nm))
    if tok['au'] and '[[au]]' in tpl and tok['au'] not in ACC and not any(b['name']==tok['au'] for b in by): die(pid,'author place',tok['au'])
    if p.get('by') is None and (p.get('bot') or p.get('top')): die(pid,'bylines unsaid')
    if tok['top'] and '[[top]]' not in tpl: die(pid,'top not shown')
    if p.get('au') and '[[au]]' not in tpl: die(pid,'au not shown')
    if p.get('sub') and '[[sub]]' not in tpl: die(pid,'sub not shown')
    bt=' '.join(body); ns=nospace(pt)
    for x in body+[p['title']]+[t for _,t in rem]+([p['dl']] if p.get('dl') else [])+([p['label']] if p.get('label') else [])+([p['sub']] if p.get('sub') else [])+p.get('tags',[] )*(1 if lo['tags'] else 0):
        if nospace(x) not in ns: die(pid,'not in page:',x)
    for _,t in rem:
        if t in bt: die(pid,'removed stands in body',t)
    for q in qs:
        if q['speaker'] and q['speaker'] not in bt: die(pid,'speaker not in body:',q['speaker'])
        for w in q['parts']:
            if w not in bt: die(pid,'quote',w)
    tr=dict(layout=p['l'],release=rel['id'] if rel else None,kind=p.get('kind','article'),title=p['title'],subtitle=p.get('sub') or None,dateline=p.get('dl'),label=p.get('label'),published=pub,
        section=(p.get('sec') or None) if lo['sec'] else None,tags=p.get('tags',[]) if lo['tags'] else [],bylines=by,body=body,
        quotations=[dict(text=q['text'],speaker=q['speaker']) for q in qs],removed=[dict(reason=a,text=b) for a,b in rem])
    if rel:
        items={};used=set();notes=[]
        ov={}
        for x in [y.strip() for y in p.get('it','').split(';') if y.strip()]:
            m=re.match(r'([qf]\d+)=([a-z/]+)(?::(.*))?$',x)
            if not m: die(pid,'item',x)
            ov[m[1]]=([ST[c] for c in m[2].split('/')],m[3])
        qw=[ws(q['text']) for q in qs]
        for q in rel['Q']:
            hit=[i for i,w in enumerate(qw) if ws(q['text'])==w]
            base='verbatim' if hit else 'missing'
            if hit and q['id'] not in ov:
                sp=qs[hit[0]]['speaker']
                if not sp or not(sp in q['speaker'] or q['speaker'] in sp): die(pid,q['id'],'other speaker, say so',sp)
            st,why=ov.get(q['id'],([base],None))
            if base=='missing' and st==['missing'] and ws(q['text']) in ws(bt) and not why: die(pid,q['id'])
            if base=='missing' and 'verbatim' in st: die(pid,q['id'],'not verbatim')
            if set(st)&{'altered','partial'} and 'missing' not in st:
                best=max([difflib.SequenceMatcher(None,ws(q['text']).split(),w.split()).ratio() for w in qw] or [0])
                if best<.3 and not why: die(pid,q['id'],'altered/partial far',best)
            elif st==['missing']:
                best=max([difflib.SequenceMatcher(None,ws(q['text']).split(),w.split()).ratio() for w in qw] or [0])
                if best>.5 and not why: die(pid,q['id'],'missing yet near',best)
            items[q['id']]=st[0] if len(st)==1 else st
        for f in rel['F']:
            base='kept' if has(bt,f['text']) else 'missing'
            st,why=ov.get(f['id'],([base],None))
            if (st==['missing'] and base=='kept' or st==['kept'] and base=='missing' or 'changed' in st and base=='kept') and not why: die(pid,f['id'],f['text'],'needs a reason')
            items[f['id']]=st[0] if len(st)==1 else st
        for k in ov:
            if k not in items: die(pid,'unknown',k)
        bad=[v for v in items.values() if (v if isinstance(v,str) else v[0]) in('altered','moved','changed')]
        hon=not bad
        if hon!=p['honest']: die(pid,'honest?',items)
        for q in qs:
            best=max([difflib.SequenceMatcher(None,ws(x['text']).split(),ws(q['text']).split()).ratio() for x in rel['Q']] or [0])
            if q['added'] and best>.6: die(pid,'added near',q['text'])
            if not q['added'] and best<.3: print(pid,'NOTE quote not marked added',q['text'][:60],round(best,2))
        tr['variant']=dict(name=p['name'],honest=hon,items=items,added=[q['text'] for q in qs if q['added']])
    return h,tr
def main():
    for s in ('releases','pages'):
        os.makedirs(os.path.join(ROOT,s),exist_ok=True)
    W={}
    np=0;used={}
    for fn in sorted(glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)),'r0*.py'))):
        mod=importlib.import_module(os.path.basename(fn)[:-3]); r=mod.R
        r['paras'],md,r['Q'],r['F']=release(r)
        W['releases/%s.md'%r['id']]=md
        W['releases/%s.json'%r['id']]=json.dumps(dict(quotations=r['Q'],facts=r['F']),ensure_ascii=False,indent=1)+'\n'
        for i,p in enumerate(mod.P):
            p['id']='%s-%s'%(r['id'],'abcdefg'[i]); h,t=page(p,r)
            W['pages/%s.html'%p['id']]=h; W['pages/%s.json'%p['id']]=json.dumps(t,ensure_ascii=False,indent=1)+'\n'; used[p['l']]=used.get(p['l'],0)+1
            if '-v' in sys.argv: print(p['id'],p['l'],t['variant']['honest'],{k:v for k,v in t['variant']['items'].items()})
        if len(mod.P)!=7: die(r['id'],'pages',len(mod.P))
    try:
        import others
        for i,(p,raw) in enumerate(others.P):
            if raw: W['pages/Y%02d.html'%(i+1)]=raw[0]; t=raw[1]
            else:
                p['id']='Y%02d'%(i+1); h,t=page(p,None); W['pages/Y%02d.html'%(i+1)]=h
            if raw:
                ns=nospace(text_of(raw[0]))
                for x in t['body']+([t['title']] if t['title'] else [])+[b['name'] for b in t['bylines']]+[r['text'] for r in t['removed']]+[q['speaker'] for q in t['quotations'] if q['speaker']]:
                    if nospace(x) not in ns: die('Y',i+1,x)
                for q in t['quotations']:
                    if q['text'] not in ' '.join(t['body']): die('Y',i+1,q)
            W['pages/Y%02d.json'%(i+1)]=json.dumps(t,ensure_ascii=False,indent=1)+'\n'
            used[t['layout']]=used.get(t['layout'],0)+1
    except ModuleNotFoundError: pass
    for k,v in W.items():
        with open(os.path.join(ROOT,k),'w',encoding='utf-8') as f: f.write(v)
    hs=[json.loads(v)['variant']['honest'] for k,v in W.items() if k.endswith('.json') and 'pages/R' in k]
    print('ok',len(W),'files; variants',len(hs),'honest',sum(hs),'builds',len(used))
if __name__=='__main__': main()
