package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.Extent;
import java.util.Optional;

/** Working days (T34): where they may be counted, and the one parameter that says which days are holidays. */
final class WorkingDays {
    /** What their number is, in findings. */
    static final String NUMBER = "number of working days";

    private final Desk desk;

    WorkingDays(Desk desk) {
        this.desk = desk;
    }

    /** The written number of them, which makes the protocol ask for holidays. */
    Length.Fixed length(Extent.Amount amount) {
        amount.equivalence().filter(e -> !e.about()).ifPresent(e -> {
            String written = amount.number().text() + " " + amount.unit().text();
            desk.report(
                    Code.FALSE_EQUIVALENCE,
                    e.span(),
                    "“" + written + "” is no fixed number of days: weekends and holidays lie between.",
                    "A site that counts the one and a site that counts the other see participants on different days.",
                    "Take the second figure away, or write “about” in its place.");
        });
        used(amount.span());
        return new Length.Fixed(new Numbers(desk).whole(amount.number(), 0, NUMBER), CalendarUnit.WORKING_DAY);
    }

    /** Makes the parameter of the holidays, unless another statement has made it. */
    void used(Span span) {
        Parameter made = desk.shared().parameters().get(Parameter.HOLIDAYS);
        Optional<Names.Declared> other = desk.names().any(Parameter.HOLIDAYS);
        if (other.isPresent() && (made == null || made.declared())) {
            Diagnostic finding = Diagnostic.of(
                            Code.DUPLICATE_NAME,
                            desk.place(span),
                            "Working days ask for the parameter “" + Parameter.HOLIDAYS + "”, but that name is "
                                    + Desk.article(other.get().kind().word()) + " of this protocol.")
                    .why("Whoever gives the holidays could not say which of the two is meant.")
                    .instead("Give what is declared another name; the parameter of the holidays needs no declaration.");
            desk.report(other.get()
                    .place()
                    .map(p -> finding.related(p, "declared here"))
                    .orElse(finding));
            desk.shared().parameters().remove(Parameter.HOLIDAYS); // said once
        }
        desk.parameter(new Parameter(
                Parameter.HOLIDAYS,
                "holidays",
                Parameter.Type.DATES,
                "working days",
                false,
                Provenances.bare(desk.file(), span),
                Optional.empty()));
    }

    /** A finding for working days where a day is reached in steps, or by a calendar that nobody else keeps. */
    void refuse(Span span) {
        desk.report(
                Code.TIMING_CLASH,
                span,
                "Working days cannot be counted here, only from one event or around the day of a visit.",
                "Cycles, series, limits and delays in working days would drift with the holidays of each site.",
                "Write days or weeks. Working days stand in “3 working days after E”, “within 3 working days of E” and “± 2 working days”.");
    }
}
