<#ftl output_format="HTML">
<#macro marks of><#if of?has_content><span class="refs"><#list of as m><a href="#${m.target}">${m.label}</a><#sep> </#sep></#list></span></#if></#macro>
<#macro text of><#if of.unstated><em class="unstated">${of.words}</em><#else>${of.words}</#if></#macro>
<#macro statements items level>
<ul class="${level}">
<#list items as s>
<li<#if s.key?has_content> id="${s.key}"</#if>><#if s.key?has_content><span class="key">${s.key}</span></#if><div class="says"><#if s.lead?has_content><b>${s.lead}<#if s.words?has_content>:</#if></b> </#if><@text of=s/> <@marks of=s.marks/>
<#if s.nested?has_content><@statements items=s.nested level="inner"/></#if></div></li>
</#list>
</ul>
</#macro>
<#macro table of>
<div class="table ${of.layout}">
<table>
<caption>${of.caption}</caption>
<thead>
<#list of.heads as row>
<tr><#list row.cells as cell><th scope="<#if cell?index == 0 && of.heads?size gt 1>row<#elseif cell.span gt 1>colgroup<#else>col</#if>"<#if cell.span gt 1> colspan="${cell.span}"</#if>><@text of=cell/> <@marks of=cell.marks/></th></#list></tr>
</#list>
</thead>
<tbody>
<#list of.rows as row>
<tr<#if row.key?has_content> id="${row.key}"</#if>><#list row.cells as cell><#if cell?index == of.rowHead><th scope="row"><@text of=cell/> <@marks of=cell.marks/></th><#else><td class="${cell.style}"<#if cell.span gt 1> colspan="${cell.span}"</#if>><#if cell.span gt 1><span class="onward" aria-hidden="true">←</span></#if><@text of=cell/> <@marks of=cell.marks/><#if cell.span gt 1><span class="onward" aria-hidden="true">→</span></#if></td></#if></#list></tr>
</#list>
</tbody>
</table>
</div>
</#macro>
<#macro schema of>
<figure>
<svg viewBox="0 0 ${of.width} ${of.height}" role="img" aria-labelledby="schema-title schema-words" xmlns="http://www.w3.org/2000/svg">
<title id="schema-title">${of.caption}</title>
<desc id="schema-words"><#list of.lines as arm>${arm.lead}: <#list arm.nested as part>${part.lead}: ${part.words}<#sep>, </#sep></#list>. </#list></desc>
<#list of.arrows as a>
<path class="arrow" d="M${a.x1} ${a.y}H${a.x2}m-5 -4l5 4l-5 4"/>
</#list>
<#list of.boxes as b>
<rect class="${b.role}" x="${b.x}" y="${b.y}" width="${b.width}" height="${b.height}" rx="3"/>
<#list b.lines as l>
<text class="${b.role}" x="${l.x}" y="${l.y}">${l.words}</text>
</#list>
</#list>
</svg>
<figcaption>${of.caption}</figcaption>
</figure>
</#macro>
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${view.title}: protocol synopsis</title>
<style>
<#include "synopsis.css">
</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<p class="kind">Protocol synopsis</p>
<h1>${view.title}</h1>
<p class="version">${view.name}, version ${view.version}</p>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>
<#list view.sections as section>
<li><a href="#${section.key}">${section.heading}</a><#if section.m11?has_content> <span class="m11">${section.m11}</span></#if></li>
</#list>
</ol>
<p class="notice">The order is that of ICH M11; its section numbers stand beside the headings. ${view.notice}</p>
</nav>
<main id="content">
<#list view.sections as section>
<section id="${section.key}" aria-labelledby="${section.key}-heading">
<h2 id="${section.key}-heading">${section.heading}<#if section.m11?has_content> <span class="m11">ICH M11 ${section.m11}</span></#if></h2>
<#list section.blocks as block>
<#switch block.kind>
<#case "heading">
<h3 id="${block.key}-heading">${block.words}<#if block.number?has_content> <span class="m11">ICH M11 ${block.number}</span></#if></h3>
<#break>
<#case "remark">
<p class="remark">${block.words}</p>
<#break>
<#case "statements">
<@statements items=block.items level="statements"/>
<#break>
<#case "table">
<@table of=block/>
<#break>
<#case "schema">
<@schema of=block/>
<#break>
</#switch>
</#list>
</section>
</#list>
</main>
</body>
</html>
