package dev.trialc.compiler.synopsis.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTest {
    @Test
    void foldsWhiteSpaceAndKeepsUnitsTogether() {
        assertThat(Clean.line(" a\r\n\tb  c\u2028d\u00a07 ")).isEqualTo("a b c d\u00a07");
    }

    @Test
    void spellsOutWhatWouldReorderOrHideText() {
        assertThat(Clean.line("due \u202e71-30-6202")).isEqualTo("due ⟨U+202E⟩71-30-6202");
        assertThat(Clean.line("a\u200fb\u2066c\u0000d\ufeffe")).isEqualTo("a⟨U+200F⟩b⟨U+2066⟩c⟨U+0000⟩d⟨U+FEFF⟩e");
        assertThat(Clean.line("x\ud800y")).isEqualTo("x⟨U+D800⟩y");
    }

    @Test
    void leavesOtherScriptsAlone() {
        assertThat(Clean.line("临床 שלום مرحبا 🧪")).isEqualTo("临床 שלום مرحبا 🧪");
    }
}
