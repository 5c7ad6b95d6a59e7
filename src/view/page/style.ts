/** Colours, by day and by night: every pair of text and ground has a contrast of 4.5 or more. */
const colours = `
:root{color-scheme:light dark;
--paper:#fdfcf9;--panel:#f5f2ea;--ink:#1c1b18;--quiet:#5c5850;--rule:#d9d4c7;--link:#17508c;
--lit:#fff0b8;--bad:#a3161c;--bad-bg:#fbe3e1;--warn:#7d4b00;--warn-bg:#fdebcb;--mild:#24558b;--mild-bg:#e2edf8;
--good:#1f6136;--good-bg:#e0f0e3;--plain-bg:#ebe7dc;--sea:#e8eef2;--land:#d6d0c0}
@media (prefers-color-scheme:dark){:root{
--paper:#171716;--panel:#201f1d;--ink:#e9e6df;--quiet:#aaa59a;--rule:#3b3934;--link:#8fbdf0;
--lit:#4b4113;--bad:#ff9d96;--bad-bg:#4a1c1b;--warn:#f2bf6d;--warn-bg:#45320f;--mild:#a5cbf5;--mild-bg:#1c3450;
--good:#98d5a8;--good-bg:#17371f;--plain-bg:#2e2c28;--sea:#1d242a;--land:#3a3833}}`;

const base = `
*{box-sizing:border-box}
html{scroll-padding-top:3.2rem;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.front,main,footer{max-width:82rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,p,ul,ol{margin:0}
h1,.text,.passage q{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif","Liberation Serif",Georgia,serif}
h1{font-size:clamp(1.6rem,1.1rem + 2.2vw,2.6rem);line-height:1.15;font-weight:700;letter-spacing:-.01em;text-wrap:balance;max-width:26em}
h2{font-size:1.2rem;line-height:1.3;border-top:3px solid var(--ink);padding-top:.5rem;margin-bottom:.6rem}
h3{font-size:1rem;line-height:1.4}
section{margin:2.6rem 0 0}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
:target{scroll-margin-top:3.4rem}
.quiet,.note,.according,.because{color:var(--quiet)}
.note{font-size:.86rem;max-width:60em;margin-bottom:.9rem}
.plain{list-style:none;padding:0}
.tag{display:inline-block;font-size:.75rem;line-height:1.3;font-weight:600;padding:.1em .5em;border-radius:.25em;background:var(--plain-bg);color:var(--ink);white-space:nowrap}
.tag.contradiction,.tag.contradicted,.tag.cancelled,.tag.denied{background:var(--bad-bg);color:var(--bad)}
.tag.divergence,.tag.inferred,.tag.rewrite,.tag.copy{background:var(--warn-bg);color:var(--warn)}
.tag.presentation,.tag.planned,.tag.hypothetical,.tag.common-statement{background:var(--mild-bg);color:var(--mild)}
.tag.supported,.tag.occurred,.tag.ongoing,.tag.independent{background:var(--good-bg);color:var(--good)}
.tag.basis{font-weight:400}
.tag.inferred{border:1px dashed currentColor}
.letter{display:inline-block;min-width:1.5em;padding:0 .3em;text-align:center;font-weight:700;font-size:.85em;line-height:1.5;border-radius:.2em;background:var(--ink);color:var(--paper)}
.cite,.id{font-size:.8em;font-variant-numeric:tabular-nums;white-space:nowrap}
.cite{font-weight:600}
.id{font-weight:400;color:var(--quiet)}
.but,.because{display:block;font-size:.86rem}`;

const front = `
.front{padding-top:1.6rem}
.kicker{font-size:.75rem;font-weight:700;letter-spacing:.12em;text-transform:uppercase;color:var(--quiet);margin-bottom:.4rem}
.standing{margin:.7rem 0 1rem}
.sources{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:.8rem 1.6rem;border-top:1px solid var(--rule);padding:.8rem 0}
.sources li>*{display:block}
.sources li>a{font-weight:600;text-decoration:none}
.sources .title{font-family:Charter,"Bitstream Charter",Cambria,Georgia,serif;line-height:1.3;margin:.2rem 0}
.sources .quiet,.how{font-size:.86rem}
.how{color:var(--quiet)}
nav{position:sticky;top:0;z-index:2;background:var(--paper);border-block:1px solid var(--rule);display:flex;gap:1.3rem;overflow-x:auto;padding:.55rem max(1.25rem,calc((100vw - 82rem)/2 + 1.25rem));font-size:.88rem;white-space:nowrap}
nav a{text-decoration:none;color:var(--ink)}
nav a:hover{text-decoration:underline}
footer{margin-top:3rem;padding-block:1rem 2rem;color:var(--quiet);font-size:.82rem}`;

const differences = `
.cards{display:grid;gap:.9rem}
.card{border:1px solid var(--rule);border-left:4px solid var(--warn);background:var(--panel);border-radius:.25rem;padding:.7rem .9rem}
.card.contradiction{border-left-color:var(--bad)}
.card h3{margin-bottom:.5rem}
.crux{font-weight:400}
.cards+.note{margin-top:.8rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:.7rem 1.6rem}
.passage{margin:0 0 .3rem}
.passage q{quotes:none;line-height:1.4}
.according{font-size:.84rem}
.precedent{padding:.45rem 0;border-bottom:1px solid var(--rule)}
.precedent:last-child{border-bottom:0}`;

const columns = `
.columns{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(15rem,1fr);grid-template-rows:auto 1fr;gap:0 1.4rem;overflow-x:auto}
.report{min-width:0;display:grid;grid-row:span 2;grid-template-rows:subgrid;border-top:1px solid var(--rule);padding-top:.6rem}
.report header{font-size:.9rem;padding-bottom:.6rem}
.report header .quiet{font-size:.84rem;overflow-wrap:anywhere}
.text{border-bottom:1px solid var(--rule);max-height:78vh;overflow-y:auto;padding:.2rem .7rem .8rem .2rem;line-height:1.55;overscroll-behavior-y:auto}
.text p{margin:0 0 .75em}
.text .headline{font-size:1.2em;font-weight:700;line-height:1.25}
.s{border-radius:.15em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.s:target{background:var(--lit);box-shadow:0 0 0 .2em var(--lit);outline:2px solid var(--warn);outline-offset:.2em}
.s:hover{background:var(--lit)}
.n,.partner,.sign{font-family:system-ui,sans-serif;font-size:.68em;line-height:1;text-decoration:none;font-variant-numeric:tabular-nums}
.n{color:var(--quiet);margin-right:.35em;vertical-align:.3em}
.partner{color:var(--quiet);border:1px solid var(--rule);border-radius:.3em;padding:0 .25em;margin-left:.3em;background:var(--paper)}
.sign{font-weight:700;font-size:.8em;margin-left:.35em;padding:0 .3em;border-radius:.25em}
.sign.contradiction{background:var(--bad-bg);color:var(--bad)}
.sign.divergence{background:var(--warn-bg);color:var(--warn)}
.sign.presentation{background:var(--mild-bg);color:var(--mild)}
mark{background:none;color:inherit;border-bottom:2px solid}
mark.contradiction{border-color:var(--bad);background:var(--bad-bg)}
mark.divergence{border-color:var(--warn);background:var(--warn-bg)}
mark.presentation{border-color:var(--mild);border-bottom-style:dotted}
.time{color:inherit;text-decoration:underline dotted var(--quiet)}
.alone{color:var(--quiet);font:italic .72em system-ui,sans-serif;white-space:nowrap}
.between{color:var(--quiet);font-size:.9em}
.furniture{color:var(--quiet);font-family:system-ui,sans-serif;font-size:.84em;text-decoration:line-through}
.furniture small{display:inline-block;margin-inline:.2em .4em;text-decoration:none}`;

const tables = `
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:.5rem .7rem .5rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{font-weight:600;border-bottom:1px solid var(--ink);vertical-align:bottom}
.matrix{table-layout:fixed;min-width:calc(20rem + var(--reports)*10.5rem)}
.matrix thead th:first-child{width:15rem}
.matrix thead th:nth-child(2){width:8rem}
.matrix .publisher{font-weight:400;font-size:.84rem}
.band th{font-weight:700;font-size:.8rem;letter-spacing:.06em;text-transform:uppercase;color:var(--quiet);padding-top:1.1rem;border-bottom-color:var(--ink)}
@media (min-width:46rem){.matrix tbody>tr:not(.band)>th{position:sticky;left:0;background:var(--paper)}}
.none{color:var(--quiet);font-size:.84rem}
tr:target>*{background:var(--lit)}
tr:has(:target)>*{background:var(--lit)}
.dates tbody th{font-family:Charter,"Bitstream Charter",Cambria,Georgia,serif}
.dates td{min-width:9rem}`;

const drawings = `
.timeline{list-style:none;padding:0;font-size:.92rem}
.timeline>li{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.1fr);gap:0 1.4rem;align-items:center;padding:.4rem 0;border-bottom:1px solid var(--rule)}
.timeline>li:target{background:var(--lit)}
.timeline .main p:first-child{font-weight:700}
.timeline .quiet{font-size:.84rem}
.timeline>.axis{padding:0;border-bottom-color:var(--ink)}
.ticks{position:relative;overflow:clip;height:2.9em;font-size:.75rem;color:var(--quiet);font-variant-numeric:tabular-nums}
.ticks b{position:absolute;bottom:0;transform:translateX(-.3em)}
.ticks span{position:absolute;white-space:nowrap;border-left:1px solid var(--quiet);padding-left:.25em}
svg{display:block;width:100%;height:auto}
.strip{height:1.3rem;background:var(--panel)}
.strip *{vector-effect:non-scaling-stroke}
.printed{stroke:var(--quiet);stroke-width:1;fill:none;vector-effect:non-scaling-stroke}
.bar{fill:var(--good);stroke:var(--good);stroke-width:2}
.bar.planned,.bar.hypothetical{fill:var(--paper);stroke:var(--mild)}
.bar.cancelled,.bar.denied{fill:var(--bad-bg);stroke:var(--bad)}
.bar.guess{stroke:var(--warn);stroke-dasharray:4 3}
.bar.guess.occurred,.bar.guess.ongoing{fill:var(--warn-bg)}
.graph{max-width:38rem;margin-bottom:1rem}
.graph text{font-size:13px;fill:var(--ink)}
.graph .name{font-weight:600}
.graph .dated{font-size:11px;fill:var(--quiet)}
.graph rect{fill:var(--panel);stroke:var(--quiet)}
.graph path{fill:none;stroke:var(--quiet)}
.origin rect,.origin path{stroke-dasharray:5 4}
.origin text{text-anchor:middle;font-style:italic}
.statement{stroke-dasharray:1 4;stroke-linecap:round}
details{margin:.3rem 0}
.pairs{margin-top:.8rem}
.pairs h3 .quiet{font-weight:400}
.pairs details{margin-left:.5rem}
.pairs summary{font-weight:600;font-size:.92rem}
summary{cursor:pointer}
details ul{padding-left:1.4rem;font-size:.9rem;margin:.3rem 0 .8rem}
.map{max-width:40rem;border:1px solid var(--rule)}
.sea{fill:var(--sea)}
.land{fill:var(--land);stroke:var(--paper);stroke-width:.5}
.map text{font-size:11px;fill:var(--ink);paint-order:stroke;stroke:var(--sea);stroke-width:2.5px;stroke-linejoin:round}
.city{fill:var(--bad);stroke:var(--paper)}
.map .state{fill:var(--paper);stroke:var(--bad);stroke-width:1.5}
.scene{fill:none;stroke:var(--bad);stroke-width:1.5}
.places{columns:18rem;column-gap:1.6rem;font-size:.9rem;margin:.8rem 0}
.places li{break-inside:avoid}`;

const narrow = `
@media (max-width:46rem){
.front,main,footer{padding-inline:1rem}
nav{padding-inline:1rem}
.columns{display:block}
.report{display:block;margin-bottom:1.6rem}
.text{max-height:none;padding-inline:0}
.timeline>li{grid-template-columns:minmax(0,1fr);gap:.4rem}
.ticks{font-size:.7rem}
.wide{overflow-x:visible}
.matrix,.dates{min-width:0}
.matrix,.matrix tbody,.matrix tr,.matrix th,.matrix td,.dates,.dates tbody,.dates tr,.dates th,.dates td{display:block;width:auto}
.matrix thead,.dates thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.matrix tr,.dates tr{border-bottom:1px solid var(--rule);padding:.5rem 0}
.matrix th,.matrix td,.dates th,.dates td{border:0;padding:.12rem 0}
.matrix tbody th{font-weight:600}
.matrix td[data-report]{padding-left:2.2rem;position:relative}
.matrix td[data-report]::before{content:attr(data-report);position:absolute;left:0;font-weight:700}
.matrix td.none{display:none}
.band{border-bottom-color:var(--ink)!important}}`;

const print = `
@media print{
:root{--paper:#fff;--panel:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--link:#000;--lit:#fff;--bad:#a3161c;--bad-bg:#fff;--warn:#7d4b00;--warn-bg:#fff;--mild:#24558b;--mild-bg:#fff;--good:#1f6136;--good-bg:#fff;--plain-bg:#fff;--sea:#fff;--land:#ddd}
@page{margin:14mm}
html{font-size:9pt}
nav,.partner{display:none}
.front,main,footer{max-width:none;padding:0}
section{margin-top:1.4rem}
h2,h3,.card,tr,.timeline>li,.graph,.map,.precedent{break-inside:avoid}
h2,h3{break-after:avoid}
thead{display:table-header-group}
a{text-decoration:none}
.tag{border:1px solid currentColor}
.report{display:block}
.report header{break-inside:avoid;break-after:avoid}
.band{break-after:avoid}
.columns{display:block;columns:2;overflow:visible}
.text{max-height:none;overflow:visible}
.wide{overflow:visible}
.matrix{min-width:0}
.matrix thead th:first-child{width:12rem}
.map{max-width:26rem}
details>summary{list-style:none}
details::details-content{content-visibility:visible;block-size:auto}
mark,.bar,.letter,.strip,.land,.tag{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`;

const motion = '@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}';

/** The whole look of the page; system fonts only, because the page loads nothing. */
export const style: string = [colours, base, front, differences, columns, tables, drawings, narrow, print, motion].join('').trim();
