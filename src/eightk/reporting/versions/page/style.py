"""How the page looks: by day and by night, on a phone, on paper. No mark is told by colour alone."""

LEGEND = (
    '<ul class="rl-legend" aria-label="How changes are marked">'
    '<li><del class="rl-del">struck</del> in the earlier version only</li>'
    '<li><ins class="rl-ins">double underlined</ins> in the later one only</li>'
    '<li><strong class="rl-fact">boxed</strong> a fact, a limit or a duty changes</li>'
    '<li><del class="rl-away">dashed</del> <ins class="rl-here">dashed</ins> moved to or from another place</li>'
    "</ul>"
)
STYLE = """\
:root{color-scheme:light dark;--fg:#1b1b1b;--bg:#fdfdfb;--soft:#5c5c5c;--line:#c9c9c4;--card:#fff;--mark:#0a3d91}
@media (prefers-color-scheme:dark){:root{--fg:#e9e7e2;--bg:#18181b;--soft:#aaa79f;--line:#4a4945;--card:#202024;
--mark:#9cc4ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:1.06rem/1.55 "Liberation Serif","Times New Roman",Times,serif}
main{max-width:64rem;margin:0 auto;padding:2.2rem 1.2rem 4rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .2em}
h2{font-size:1.35rem;line-height:1.25;margin:2.4em 0 .4em;padding-top:.8em;border-top:2px solid var(--fg);
overflow-wrap:anywhere}
h3{font-size:1.08rem;margin:1.6em 0 .5em}
h4{font-size:1rem;margin:1.4em 0 .5em;font-weight:700}
a{color:inherit}
a:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
.of{margin:0 0 .8em;color:var(--soft);overflow-wrap:anywhere}
.sum{margin:0 0 1em;font-weight:700}
.vh{position:absolute!important;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
nav ul{padding-left:1.2em}
table.facts{border-collapse:collapse;width:100%;line-height:1.4}
.facts th,.facts td{text-align:left;vertical-align:top;padding:.4em 1em .4em 0;border-bottom:1px solid var(--line);
overflow-wrap:anywhere}
.facts thead th{font-size:.86em;color:var(--soft);font-weight:600;border-bottom:2px solid var(--fg)}
.facts tbody th{font-weight:400;width:30%}
.facts .was{text-decoration:line-through;text-decoration-thickness:1px}
.facts .is{font-weight:700}
.facts .none{color:var(--soft);font-style:italic}
.facts td.where{white-space:nowrap;color:var(--soft);width:9em}
.findings{padding-left:1.2em}
.findings li{margin:0 0 .5em;overflow-wrap:anywhere}
.findings code,.place{font:.84em/1.4 "Liberation Mono",Menlo,Consolas,monospace;color:var(--soft)}
.hint{display:block;color:var(--soft);font-size:.94em}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:0 0 2rem}
figure{margin:0;min-width:0}
figcaption{font-size:.86em;color:var(--soft);margin:0 0 .4em}
.sheet{position:relative;border:1px solid var(--line);background:#fff}
.sheet img{display:block;width:100%;height:auto}
.sheet span{position:absolute;border:2px solid #a11212;border-radius:2px;background:rgba(255,214,102,.22)}
.sheet.after span{border-color:#0a3d91}
.nothing{padding:3rem 1rem;text-align:center;color:#5c5c5c;background:#fff;border:1px dashed var(--line)}
@media (prefers-color-scheme:dark){.sheet img{filter:brightness(.92)}}
@media (max-width:40em){main{padding:1.2rem .9rem 3rem}
.facts thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.facts,.facts tbody,.facts tr,.facts th,.facts td{display:block;width:auto!important}
.facts tr{padding:.5em 0;border-bottom:1px solid var(--line)}
.facts th,.facts td{border:0;padding:.08em 0}
.facts tbody th{font-weight:700}
.facts td[data-of]::before{content:attr(data-of) ": ";color:var(--soft);font-weight:400;font-size:.88em}
.facts td:empty{display:none}
.pair{grid-template-columns:1fr;gap:.8rem}}
@media print{body{background:#fff;color:#000;font-size:10.5pt}main{max-width:none;padding:0}
h2{break-before:auto}h2,h3,h4{break-after:avoid}.pair,tr{break-inside:avoid}.sheet span{background:none}}
"""
