package dev.trialc.compiler.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsesTest {
    @Test
    void what_lies_between_two_circles_is_in_neither() {
        Uses uses = new Uses(Map.of(
                "a",
                Set.of("b"),
                "b",
                Set.of("a", "between"),
                "between",
                Set.of("c"),
                "c",
                Set.of("d"),
                "d",
                Set.of("c")));
        assertThat(uses.circular()).containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void what_names_itself_is_a_circle() {
        assertThat(new Uses(Map.of("a", Set.of("a", "b"), "b", Set.of())).circular())
                .containsExactly("a");
    }

    @Test
    void the_longest_way_counts() {
        Uses uses = new Uses(Map.of("a", Set.of("b", "c"), "b", Set.of("c"), "c", Set.of("not declared")));
        assertThat(uses.circular()).isEmpty();
        assertThat(uses.steps("a")).isEqualTo(3);
        assertThat(uses.steps("c")).isEqualTo(1);
    }

    @Test
    void a_long_row_needs_no_stack() {
        Map<String, Set<String>> row = new LinkedHashMap<>();
        for (int i = 0; i < 200_000; i++) {
            row.put("v" + i, Set.of("v" + (i + 1)));
        }
        assertThat(new Uses(row).steps("v0")).isEqualTo(200_000);
        row.put("v200000", Set.of("v0"));
        assertThat(new Uses(row).circular().size()).isEqualTo(200_001);
    }
}
