package dev.trialc.compiler.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.java.CompiledTrial;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Random hostile text in every quotation of a protocol: read back by parsers that are not ours, it is the text that was written. */
class HostileProtocolTest {
    private static final long SEED = 20261120;
    private static final int ROUNDS = 200;
    /** So many rounds share one run of javac, which takes longer than everything else together. */
    private static final int COMPILED = 50;

    private static final Path ROOT = Path.of("src/test/corpus/reference").toAbsolutePath();

    private static final String[] PIECES = {
        "\"",
        "'",
        "\\",
        "\\\"",
        "\\u0022",
        "\\u000a",
        "\\uuu002a/",
        "*/",
        "/*",
        "//",
        "|",
        "||",
        "<",
        ">",
        "</",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "</style>",
        "</title>",
        "</svg>",
        "javascript:alert(1)",
        "&",
        "&lt;",
        "&#60;",
        "&#x3c;",
        "&amp;lt;",
        "@",
        "{@",
        "{@link Object}",
        "}",
        "@author",
        "$T",
        "$L",
        "$$",
        "${7*7}",
        "<#if x>",
        "[=x]",
        "#{1}",
        "`",
        "``",
        "*",
        "**",
        "_",
        "__",
        "~~",
        "[",
        "]",
        "](",
        "[x](http://example.org)",
        "![x](y)",
        "http://example.org",
        "#",
        "# ",
        "- ",
        "1. ",
        "+ ",
        "=",
        "---",
        "%s",
        "%n",
        "\u0000",
        "\u0001",
        "\u202e",
        "\u200f",
        "\u2066",
        "\u200b",
        "\u00ad",
        "𝄞",
        "😀",
        "e\u0301",
        "绝对值",
        "± 7",
        "≥",
        "×10⁹/L",
        "İ",
        "\ud800",
        "\udc00",
        "ß",
        "\t",
        "  ",
        "a",
        "B",
        "0",
        "word"
    };

    @Test
    void everyTextIsReadBack() throws ReflectiveOperationException {
        Random random = new Random(SEED);
        Map<Protocol, String> titles = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<String> texts = new ArrayList<>();
            SourceFile source = new SourceFile("hostile.trial", protocol("Hostile" + round, random, texts));
            Compilation compilation = new CompilerSession(Optional.of(ROOT)).check(source, ROOT);
            assertThat(compilation.hasErrors())
                    .as(() -> "round\n" + source.text() + compilation.findings())
                    .isFalse();
            html(Outputs.html(compilation), texts);
            markdown(Outputs.markdown(compilation), texts);
            titles.put(compilation.protocol().orElseThrow(), texts.get(0));
            if (titles.size() == COMPILED) {
                java(titles);
                titles.clear();
            }
        }
    }

    private static void java(Map<Protocol, String> titles) throws ReflectiveOperationException {
        List<String> compiled = new ArrayList<>();
        for (CompiledTrial trial : CompiledTrial.ofAll(List.copyOf(titles.keySet()))) {
            compiled.add((String) trial.type().getField("TITLE").get(null));
        }
        assertThat(compiled).containsExactlyElementsOf(titles.values());
    }

    /** Letters at both ends: the first may become a small or a capital one, and no full stop belongs behind the last. */
    private static String hostile(Random random, List<String> texts) {
        StringBuilder text = new StringBuilder("Q");
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        texts.add(text.append('q').toString());
        return text.toString();
    }

    private static String protocol(String name, Random random, List<String> texts) {
        StringBuilder out = new StringBuilder();
        for (String part : PROTOCOL.replace("Hostile", name).split("%", -1)) {
            out.append(out.length() == 0 ? "" : quoted(hostile(random, texts))).append(part);
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static final String PROTOCOL = """
            trial Hostile version "1"
            identity {
              title %
              sponsor %
              condition %
            }
            background %
            arm A %
            drug D %
            fact f % is yes or no
            regimen R % from FirstDose {
              cycle of 28 days delays move later cycles
              give D 10 mg via % once daily on days 1 to 21 instruct %
            }
            schedule {
              visit V % at FirstDose
              activity C %
              grid % {
                  | V |
                C | X[a] |
              }
              note a %
            }
            inclusion I1 % must have f
            exclusion E1 % excluded if not f
            stop treatment T1 %
            primary objective O1 %
            primary endpoint M % objective O1 {
              time from FirstDose to Death
            }
            gap %
            example % {
              given FirstDose on 2026-01-20
              horizon 2026-02-01
              expect V on 2026-01-20
            }
            """;

    private static void html(String html, List<String> texts) {
        Document document = Jsoup.parse(html);
        assertThat(document.select(
                        "script, img, iframe, object, embed, link, base, form, input, meta[http-equiv=refresh]"))
                .isEmpty();
        StringBuilder all = new StringBuilder(document.wholeText());
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("src");
                if (attribute.getKey().endsWith("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
                all.append(' ').append(attribute.getValue());
            }
        }
        String read = folded(all.toString());
        assertThat(texts)
                .filteredOn(text -> !read.contains(folded(text).substring(1)))
                .isEmpty();
    }

    private static void markdown(String markdown, List<String> texts) {
        List<org.commonmark.Extension> extensions = List.of(TablesExtension.create());
        Node document = Parser.builder().extensions(extensions).build().parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link node) {
                throw new AssertionError("link " + node.getDestination());
            }

            @Override
            public void visit(Image node) {
                throw new AssertionError("image " + node.getDestination());
            }

            @Override
            public void visit(HtmlInline node) {
                throw new AssertionError("html " + node.getLiteral());
            }

            @Override
            public void visit(HtmlBlock node) {
                throw new AssertionError("html " + node.getLiteral());
            }
        });
        String read = folded(
                TextContentRenderer.builder().extensions(extensions).build().render(document));
        assertThat(texts)
                .filteredOn(text -> !read.contains(folded(text).substring(1)))
                .isEmpty();
    }

    /** Signs that are not seen print as their numbers; white space counts alike. */
    private static String folded(String text) {
        return text.replaceAll("⟨U\\+[0-9A-F]{4,6}⟩|[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\s]]", "")
                .replaceAll("\\s+", " ");
    }
}
