package dev.trialc.compiler.synopsis.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.model.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void dates() {
        assertThat(Dates.written(LocalDate.of(2026, 3, 17))).isEqualTo("17\u00a0March\u00a02026");
        assertThat(Dates.iso(LocalDate.of(2026, 3, 7))).isEqualTo("2026-03-07");
    }

    @ParameterizedTest
    @CsvSource({"1,first", "3,third", "10,tenth", "11,11th", "12,12th", "21,21st", "22,22nd", "103,103rd", "111,111th"})
    void ordinals(int number, String words) {
        assertThat(Words.ordinal(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "FirstDose,first dose",
        "notAmplified,not amplified",
        "PFS,PFS",
        "CTorMRI,CTorMRI",
        "sTIL,sTIL",
        "Hb,Hb",
        "CrCl,CrCl",
        "QTcF,QTcF",
        "sex,sex",
        "BoneScan,bone scan",
        "1+,1+",
        "Dalpiciclib,dalpiciclib"
    })
    void names(String name, String words) {
        assertThat(Words.humanise(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5 x10^9/L,1.5 × 10⁹/L",
        "1.5 × 10⁹/L,1.5 × 10⁹/L",
        "1.5 ×10⁹/L,1.5 × 10⁹/L",
        "1.5x10^9/L,1.5 × 10⁹/L",
        "90 10*9/L,90 × 10⁹/L",
        "100 10^9/L,100 × 10⁹/L",
        "90 g/L,90 g/L",
        "2 x ULN,2 × ULN",
        "1.5 × ULN,1.5 × ULN",
        "18 years,18 years",
        "50 %,50 %",
        "470 ms,470 ms",
        "100 mg/m2,100 mg/m²",
        "50 mL/min/{1.73_m2},50 mL/min/1.73 m²",
        "37.5 Cel,37.5 °C"
    })
    void quantities(String written, String shown) {
        Quantity quantity = new Quantity(BigDecimal.ONE, Optional.empty(), false, written);
        assertThat(UnitWords.quantity(quantity).replace('\u00a0', ' ')).isEqualTo(shown);
        assertThat(UnitWords.quantity(quantity)).as("one line").doesNotContain(" ");
    }

    @Test
    void amounts() {
        assertThat(UnitWords.amount(new BigDecimal("650"), Optional.of(new BigDecimal("1000")), "mg/m2"))
                .isEqualTo("650 to 1000\u00a0mg/m²");
        assertThat(UnitWords.amount(new BigDecimal("1E+3"), Optional.empty(), "mg"))
                .isEqualTo("1000\u00a0mg");
    }

    @Test
    void daysAndCycles() {
        assertThat(plain(CycleWords.days(days(1, 1)))).isEqualTo("day 1");
        assertThat(plain(CycleWords.days(days(1, 1, 8, 8, 15, 15)))).isEqualTo("days 1, 8 and 15");
        assertThat(plain(CycleWords.days(days(1, 21)))).isEqualTo("days 1 to 21");
        assertThat(CycleWords.cycles(CycleList.ALL)).isEqualTo("every cycle");
        assertThat(plain(CycleWords.cycles(cycles(List.of(1, 4, 7), 10, 3, Integer.MAX_VALUE))))
                .isEqualTo("cycles 1, 4, 7 and every third cycle from cycle 10");
        assertThat(plain(CycleWords.cycles(cycles(List.of(), 4, 1, 8)))).isEqualTo("cycles 4 to 8");
        assertThat(plain(CycleWords.cycles(cycles(List.of(), 3, 2, 13))))
                .isEqualTo("every second cycle from cycle 3 through cycle 13");
        assertThat(plain(CycleWords.cycles(new CycleList(List.of(1), Optional.empty()))))
                .isEqualTo("cycle 1");
        assertThat(plain(CycleWords.cycles(new CycleList(List.of(1, 2, 3, 4, 6, 7), Optional.empty()))))
                .isEqualTo("cycles 1 to 4, 6 and 7");
    }

    private static DayList days(int... ends) {
        return new DayList(java.util.stream.IntStream.range(0, ends.length / 2)
                .mapToObj(i -> new DayList.Range(ends[2 * i], ends[2 * i + 1]))
                .toList());
    }

    private static CycleList cycles(List<Integer> listed, int first, int step, int last) {
        return new CycleList(listed, Optional.of(new CycleList.Stride(first, step, last)));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
