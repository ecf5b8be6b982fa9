package dev.trialc.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Day 0 is the anchor; dates are offsets from it. */
class CycleClockTest {
    private static final Anchor ANCHOR = Anchor.known(0, "FirstDose");

    private static CycleClock elastic(Map<Integer, Integer> recorded) {
        return new ElasticClock(ANCHOR, CycleLengths.days(28), CycleDates.of(new TreeMap<>(recorded)));
    }

    private static CycleClock rigid(Map<Integer, Integer> recorded) {
        return new RigidClock(ANCHOR, CycleLengths.days(28), CycleDates.of(new TreeMap<>(recorded)));
    }

    @Test
    void t12_elasticCountsFromTheStartBefore() {
        CycleClock clock = elastic(Map.of(3, 63));
        assertThat(clock.due(3)).isEqualTo(56);
        assertThat(clock.start(3)).isEqualTo(63);
        assertThat(clock.due(4)).isEqualTo(91);
        assertThat(clock.due(100)).isEqualTo(63 + 97 * 28);
    }

    @Test
    void t12_rigidCountsFromTheFirstStart() {
        CycleClock clock = rigid(Map.of(3, 63));
        assertThat(clock.start(3)).isEqualTo(63);
        assertThat(clock.due(4)).isEqualTo(84);
        assertThat(clock.visitDay(3, 8)).isEqualTo(63);
        assertThat(clock.start(4)).isEqualTo(84);
    }

    @Test
    void t15_lengthsHoldUntilTheNext() {
        CycleLengths lengths = CycleLengths.days(21).thenDays(2, 28).thenDays(5, 14);
        CycleClock clock = new ElasticClock(ANCHOR, lengths, CycleDates.NONE);
        assertThat(clock.due(2)).isEqualTo(21);
        assertThat(clock.due(5)).isEqualTo(21 + 3 * 28);
        assertThat(clock.due(7)).isEqualTo(21 + 3 * 28 + 2 * 14);
    }

    @Test
    void t17_skipped() {
        CycleClock late = elastic(Map.of(4, 40));
        assertThat(late.skipped(2)).isFalse();
        assertThat(late.skipped(3)).isTrue();
        assertThat(late.nextStart(2)).isEqualTo(40);
        assertThat(late.due(4)).as("cycle 3 took no time").isEqualTo(56);
        assertThat(late.due(5)).isEqualTo(68);
        CycleClock leap = elastic(Map.of(7, 28));
        assertThat(leap.skipped(2)).isTrue();
        assertThat(leap.due(7)).isEqualTo(28);
        assertThat(leap.due(8)).isEqualTo(56);
        CycleClock slow = rigid(Map.of(2, 60));
        assertThat(slow.skipped(3)).isTrue();
        assertThat(slow.skipped(4)).isFalse();
        assertThat(slow.nextStart(2)).isEqualTo(84);
    }

    @Test
    void withoutCyclesTheFirstDoesNotEnd() {
        CycleClock clock = new ElasticClock(ANCHOR, CycleLengths.NO_CYCLES, CycleDates.NONE);
        assertThat(clock.nextStart(1)).isEqualTo(EpochDays.NEVER);
        assertThat(clock.due(2)).isEqualTo(EpochDays.NEVER);
    }
}
