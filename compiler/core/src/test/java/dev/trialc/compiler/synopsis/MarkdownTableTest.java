package dev.trialc.compiler.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {
    @Test
    void columnsOfEvenWidthWhateverTheScript() {
        Block.Table table = Draft.table(
                "c",
                "plain",
                Draft.head("Item", "As stated"),
                0,
                List.of(row("研究", "a|b"), row("e\u0301", "±\u00a07")));
        assertThat(MarkdownTable.lines(table))
                .containsExactly(
                        "| Item | As stated |",
                        "| ---- | --------- |",
                        "| 研究 | a\\|b      |",
                        "| e\u0301    | ±\u00a07       |");
    }

    @Test
    void aLongCellDoesNotPadTheOthers() {
        Block.Table table = Draft.table("c", "plain", Draft.head("A"), 0, List.of(row("x".repeat(500)), row("y")));
        assertThat(MarkdownTable.lines(table).get(3)).hasSize(64);
    }

    private static Block.Row row(String... words) {
        return new Block.Row("", List.of(words).stream().map(Cell::of).toList());
    }
}
