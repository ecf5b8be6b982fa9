package dev.trialc.compiler.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsTest {
    @Test
    void commentsAndLinesBecomeSpaces() {
        assertThat(PlainWords.of(" within // a remark \"here\n   3\tdays")).isEqualTo("within 3 days");
    }

    @Test
    void anAddressInQuotationMarksIsNoComment() {
        assertThat(PlainWords.of("instruct \"see https://example.org, \\\"page // 2\\\"\" // remark"))
                .isEqualTo("instruct \"see https://example.org, \\\"page // 2\\\"\" ");
    }

    @Test
    void setsNumberSignsClose() {
        assertThat(PlainWords.of("28 days after actual V # 3, else \"site # 4\""))
                .isEqualTo("28 days after actual V#3, else \"site # 4\"");
    }

    @Test
    void readsEitherSpellingOfAComparison() {
        assertThat(PlainWords.of("Attack (grade => 2) and size =< 3 or Hb >= 9 and Hb<=12 \"=>\""))
                .isEqualTo("Attack (grade ≥ 2) and size ≤ 3 or Hb ≥ 9 and Hb≤12 \"=>\"");
    }
}
