package dev.trialc.runtime;

import static dev.trialc.runtime.Truth.FALSE;
import static dev.trialc.runtime.Truth.TRUE;
import static dev.trialc.runtime.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruthTest {
    @Test
    void afterKleene() {
        assertThat(TRUE.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(FALSE.and(UNKNOWN)).isEqualTo(FALSE);
        assertThat(TRUE.or(UNKNOWN)).isEqualTo(TRUE);
        assertThat(UNKNOWN.or(FALSE)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(Truth.atLeast(2, TRUE, UNKNOWN, FALSE)).isEqualTo(UNKNOWN);
        assertThat(Truth.atLeast(2, TRUE, FALSE, FALSE)).isEqualTo(FALSE);
        assertThat(Truth.atLeast(1, TRUE, UNKNOWN)).isEqualTo(TRUE);
    }
}
