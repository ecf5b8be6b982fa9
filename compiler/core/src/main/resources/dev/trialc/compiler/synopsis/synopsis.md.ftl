<#ftl output_format="CommonMark">
<#macro marks of><#list of as m> [${m.label}]</#list></#macro>
<#macro line s><#if s.key?has_content>`${s.key?no_esc}`<#if s.lead?has_content || s.words?has_content> </#if></#if><#if s.lead?has_content>**${s.lead}**<#if s.words?has_content>: </#if></#if><#if s.words?has_content><#if s.unstated>*${s.words}*<#else>${s.words}</#if></#if><@marks of=s.marks/></#macro>
<#macro statements items depth>
<#list items as s>
${""?left_pad(depth * 2)}- <@line s=s/>
<@statements items=s.nested depth=depth + 1/><#t>
</#list>
</#macro>
# ${view.title}

Protocol synopsis of ${view.name}, version ${view.version}, in the order of ICH M11.
${view.notice}
<#list view.sections as section>

## ${section.heading}<#if section.m11?has_content> (ICH M11 ${section.m11})</#if>
<#list section.blocks as block>

<#switch block.kind>
<#case "heading">
### ${block.words}<#if block.number?has_content> (ICH M11 ${block.number})</#if>
<#break>
<#case "remark">
${block.words}
<#break>
<#case "statements">
<@statements items=block.items depth=0/><#t>
<#break>
<#case "table">
<#list tableLines(block) as row>
${row?no_esc}
</#list>
<#break>
<#case "schema">
<@statements items=block.lines depth=0/><#t>
<#break>
</#switch>
</#list>
</#list>
