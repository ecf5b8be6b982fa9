package dev.trialc.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsOfParametersTest {
    @Test
    void lengths() {
        assertThat(Length.parse("6 weeks")).isEqualTo(Length.weeks(6));
        assertThat(Length.parse(" 1  month ")).isEqualTo(Length.months(1));
        for (String wrong : List.of("", "weeks", "0 days", "-1 day", "6 fortnights", "6 weeks or so", "1.5 years")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Length.parse(wrong));
        }
    }

    @Test
    void frequencies() {
        assertThat(Frequency.parse("once daily").timesDaily()).isEqualTo(1);
        assertThat(Frequency.parse("twice daily").timesDaily()).isEqualTo(2);
        assertThat(Frequency.parse("3 times daily").timesDaily()).isEqualTo(3);
        assertThat(Frequency.parse("every 12 hours").timesDaily()).isEqualTo(2);
        for (String wrong : List.of("", "daily daily", "0 times daily", "every 7 hours", "weekly", "25 times daily")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Frequency.parse(wrong));
        }
    }

    @Test
    void amounts() {
        for (String amount :
                List.of("150 mg", "2.5 mg/kg", "650 to 1000 mg/m2", "75 mg/m\u00b2", "AUC 5", "AUC 4 to 6", "500 IU")) {
            DoseAmount.check(amount);
        }
        for (String wrong :
                List.of("", "abc", "5", "0 mg", "20 to 10 mg", "150 mg orally", "AUC", "AUC 6 to 4", "-5 mg")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> DoseAmount.check(wrong));
        }
    }

    @Test
    void days() {
        assertThat(CycleDays.parse("days 1 to 21")).isEqualTo(CycleDays.range(1, 21));
        assertThat(CycleDays.parse("day 1")).isEqualTo(CycleDays.of(1));
        assertThat(CycleDays.parse("on days 1, 8 and 15")).isEqualTo(CycleDays.of(1, 8, 15));
        assertThat(CycleDays.parse("every day").everyDay()).isTrue();
        for (String wrong : List.of("", "days", "day 0", "days 3 to 1", "days 1 to 99999", "21")) {
            assertThatIllegalArgumentException().isThrownBy(() -> CycleDays.parse(wrong));
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (String words : List.of(
                "on day 15 +/- 3 days",
                "between day -28 and day -1",
                "every 6 weeks from FirstDose +/- 7 days",
                "28 days after LastDose -3/+7 days",
                "7 days before FirstDose",
                "on Discontinuation",
                "every 1 month from FirstDose +/- 10 %")) {
            assertThat(VisitTiming.parse(words)).hasToString(words);
        }
        assertThat(VisitTiming.parse("every week from FirstDose ±2 days"))
                .hasToString("every 1 week from FirstDose +/- 2 days");
        assertThat(VisitTiming.parse("on day 8 + 3 days")).hasToString("on day 8 -0/+3 days");
        for (Object value : List.of(CycleDays.range(1, 5).and(8, 8), CycleDays.of(3), CycleDays.EVERY_DAY)) {
            assertThat(CycleDays.parse(value.toString())).isEqualTo(value);
        }
        assertThat(Frequency.parse(new Frequency(4).toString())).isEqualTo(new Frequency(4));
        for (String wrong : List.of(
                "",
                "sometimes",
                "on day",
                "every 0 weeks from X",
                "3 weeks",
                "on day 1 +/- 1 month",
                "between day 7 and day 1")) {
            assertThatIllegalArgumentException().isThrownBy(() -> VisitTiming.parse(wrong));
        }
    }

    @Test
    void windows() {
        for (String both : List.of("+/- 7 days", "± 1 week", "+/-7 days")) {
            assertThat(VisitTiming.parse("on day 8 " + both)).hasToString("on day 8 +/- 7 days");
        }
        assertThat(VisitTiming.parse("on day 8 - 3 days")).hasToString("on day 8 -3/+0 days");
        assertThat(VisitTiming.parse("on day 8 +3 days")).hasToString("on day 8 -0/+3 days");
        assertThat(VisitTiming.parse("on day 8 -3 days")).hasToString("on day 8 -3/+0 days");
        assertThat(VisitTiming.parse("on day 8 -1/+2 weeks")).hasToString("on day 8 -7/+14 days");
        assertThat(VisitTiming.parse("on day 8 + 2 weeks")).hasToString("on day 8 -0/+14 days");
        assertThat(VisitTiming.parse("on day 8 +/- 10%")).hasToString("on day 8 +/- 10 %");
        for (String wrong : List.of("+/- days", "+/- ten days", "-1/2 days", "+/- 7", "7 days", "+/- 7 days more")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> VisitTiming.parse("on day 8 " + wrong));
        }
    }

    @Test
    void daysRunFrom1ToTheLongestCycle() {
        assertThat(CycleDays.of(10_000)).hasToString("day 10000");
        assertThat(CycleDays.range(10_000, 10_000).size()).isEqualTo(1);
        assertThat(CycleDays.of(1, 2, 3, 5)).hasToString("days 1 to 3, 5").isNotEqualTo(CycleDays.of(1));
        assertThat(CycleDays.of(1, 2)).hasSameHashCodeAs(CycleDays.range(1, 2));
        assertThat(CycleDays.of(1).hashCode()).isNotEqualTo(CycleDays.of(2).hashCode());
        for (String wrong : List.of("every day or so", "day 1 or so", "day 10001", "days 2 to 1")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> CycleDays.parse(wrong));
        }
    }
}
