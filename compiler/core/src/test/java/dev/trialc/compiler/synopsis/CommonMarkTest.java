package dev.trialc.compiler.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** What is escaped reads back as the text it was, wherever a template puts it. */
class CommonMarkTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String LETTERS = "ab01 \\`*_[]()<>{}#+-=.!|~&;:'\"$^/@é×²中\u00a0";

    @Test
    void textOfAnyKindSurvivesEveryPlace() {
        Random random = new Random(20261120);
        for (int i = 0; i < 20_000; i++) {
            String text = random(random);
            String escaped = CommonMark.escape(text);
            assertThat(read("- " + escaped + "\n")).as("item: %s", text).isEqualTo(text);
            assertThat(read("## " + escaped + " (x)\n")).as("heading: %s", text).isEqualTo(text + " (x)");
            assertThat(read("| h |\n| --- |\n| " + escaped + " |\n"))
                    .as("cell: %s", text)
                    .isEqualTo("h" + text);
            assertThat(read(escaped + "\n")).as("paragraph: %s", text).isEqualTo(text);
        }
    }

    @Test
    void whatHasNoMeaningIsLeftAlone() {
        assertThat(CommonMark.escape("30.6 months, version 1.0; a + b = c - d (x)"))
                .isEqualTo("30.6 months, version 1.0; a + b = c - d (x)");
        assertThat(CommonMark.escape("1. Consent")).isEqualTo("1\\. Consent");
        assertThat(CommonMark.escape("- x")).isEqualTo("\\- x");
        assertThat(CommonMark.escape("---")).isEqualTo("\\---");
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        // the view's records hold no text with space at its ends
        String stripped =
                text.toString().replaceAll("^[ \u00a0]+|[ \u00a0]+$", "").replaceAll(" +", " ");
        return stripped.isEmpty() ? "x" : stripped;
    }

    private static String read(String markdown) {
        StringBuilder text = new StringBuilder();
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append("CODE ").append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append("\n");
            }

            @Override
            public void visit(HardLineBreak node) {
                text.append("\n");
            }
        });
        return text.toString();
    }
}
