package dev.trialc.compiler.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.Activity;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Arm;
import dev.trialc.compiler.model.Background;
import dev.trialc.compiler.model.CriteriaSet;
import dev.trialc.compiler.model.Criterion;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Gap;
import dev.trialc.compiler.model.Grid;
import dev.trialc.compiler.model.IdentityEntry;
import dev.trialc.compiler.model.IdentitySlot;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.StopRule;
import dev.trialc.compiler.model.Timing;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.model.Window;
import dev.trialc.compiler.synopsis.view.SynopsisView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles that look like markup are read back, by parsers that are not ours, as the text they are. */
class HostileTextTest {
    static Stream<String> texts() {
        return Stream.of(
                "<script>alert(1)</script>",
                "a | b || c",
                "\"quoted\" and 'single'",
                "back\\slash \\| \\`",
                "`code` ``more``",
                "line one\nline two\r\n\n# heading\n- item",
                "[link](http://example.org) ![image](x.png)",
                "**bold** _it_ ~~gone~~",
                "1. one",
                "- item",
                "---",
                "&lt;b&gt; &amp; &#60; <b>",
                "${7*7} <#assign x=1> [=x] #{1}",
                "--> ]]> </style></title>",
                "中文标题，混排",
                "</svg><img src=x onerror=alert(1)>",
                "| --- | --- |",
                "[S1]: http://example.org");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readBackAsText(String text) {
        SynopsisView view = SynopsisBuilder.build(protocol(text), ExampleResults.notRun());
        String folded = text.replaceAll("\\s+", " ");
        markdown(SynopsisRenderer.markdown(view), folded);
        html(SynopsisRenderer.html(view), folded);
    }

    private static void markdown(String markdown, String folded) {
        List<org.commonmark.Extension> extensions = List.of(TablesExtension.create());
        Node document = Parser.builder().extensions(extensions).build().parse(markdown);
        List<String> bad = new ArrayList<>();
        int[] headings = new int[1];
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link node) {
                bad.add("link");
            }

            @Override
            public void visit(Image node) {
                bad.add("image");
            }

            @Override
            public void visit(HtmlInline node) {
                bad.add("html " + node.getLiteral());
            }

            @Override
            public void visit(HtmlBlock node) {
                bad.add("html " + node.getLiteral());
            }

            @Override
            public void visit(Heading node) {
                headings[0]++;
                visitChildren(node);
            }
        });
        assertThat(bad).isEmpty();
        assertThat(headings[0]).isEqualTo((int)
                markdown.lines().filter(l -> l.matches("#{1,3} .*")).count());
        String read =
                TextContentRenderer.builder().extensions(extensions).build().render(document);
        // title, slot, background, arm, visit, activity, criterion, stop rule, example, gap, note
        assertThat(read.split(java.util.regex.Pattern.quote(folded), -1).length - 1)
                .isGreaterThan(11);
    }

    private static void html(String html, String folded) {
        Document document = Jsoup.parse(html);
        assertThat(document.select("script, img, iframe, object, link, base, form, b b"))
                .isEmpty();
        assertThat(document.title()).isEqualTo(folded + ": protocol synopsis");
        assertThat(document.selectFirst("h1").text()).isEqualTo(folded);
        for (Element element : document.getAllElements()) {
            element.attributes().forEach(a -> {
                assertThat(a.getKey()).doesNotStartWith("on");
                if (a.getKey().equals("href")) {
                    assertThat(a.getValue()).startsWith("#");
                }
            });
        }
        assertThat(document.select("table")).hasSize(4);
        assertThat(document.body().wholeText().split(java.util.regex.Pattern.quote(folded), -1).length - 1)
                .isGreaterThan(11);
    }

    private static Protocol protocol(String text) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put(
                "identity",
                List.of(
                        new IdentityEntry(IdentitySlot.TITLE, List.of(text), Models.cites(text)),
                        new IdentityEntry(IdentitySlot.SPONSOR, List.of(text), Models.assumed(text))));
        parts.put("backgrounds", List.of(new Background(text, Models.cites(text))));
        parts.put("arms", List.of(new Arm("A", text, Models.origin())));
        parts.put(
                "visits",
                List.of(new Visit(
                        "V",
                        text,
                        false,
                        Optional.empty(),
                        Timing.of(new Plan.Once(Anchor.of("FirstDose"), Window.NONE)),
                        Applicability.EVERYBODY,
                        Models.origin())));
        parts.put("activities", List.of(new Activity("C", text, Applicability.EVERYBODY, Models.origin())));
        Grid.Cell cell = new Grid.Cell(Grid.Mark.DONE, List.of("n"));
        parts.put(
                "grids",
                List.of(new Grid(
                        Optional.of(text),
                        List.of(new Grid.Column("V", List.of())),
                        List.of(new Grid.Row("C", List.of(), List.of(cell), Models.origin())),
                        List.of(new Grid.Note("n", Optional.of(text), Applicability.EVERYBODY, Models.origin())),
                        Models.origin())));
        parts.put(
                "criteria",
                List.of(new CriteriaSet(
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        List.of(new Criterion(Criterion.Kind.INCLUSION, "I1", text, List.of(), Models.origin())),
                        Models.origin())));
        parts.put(
                "stopRules",
                List.of(new StopRule(true, "T1", text, Optional.empty(), Optional.empty(), Models.origin())));
        parts.put("gaps", List.of(new Gap(text, Models.origin())));
        parts.put(
                "examples",
                List.of(new Example(
                        text,
                        List.of(new Example.Given.OnDate("V", LocalDate.of(2026, 1, 20))),
                        Optional.empty(),
                        LocalDate.of(2026, 2, 1),
                        List.of(new Example.Expectation.Pending("V", new Example.Occurrence(0, 0), Models.origin())),
                        Models.origin())));
        return Models.protocol(parts);
    }
}
