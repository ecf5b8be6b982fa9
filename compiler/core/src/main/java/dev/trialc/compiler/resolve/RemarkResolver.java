package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Remark;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.TimingClause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an activity's words say of how it is done without dating it (T38, T39), and what it is for. */
final class RemarkResolver {
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    /** More than any visit has time for. */
    private static final BigDecimal MOST = BigDecimal.valueOf(999);

    private final Desk desk;

    RemarkResolver(Desk desk) {
        this.desk = desk;
    }

    Optional<Remark> order(TimingClause.Order order) {
        List<String> activities = new ArrayList<>();
        for (Name name : order.activities()) {
            if (isDose(name)) {
                ofDose(name, order.after());
                return Optional.empty();
            }
            desk.require(name, Names.Kind.ACTIVITY).ifPresent(a -> activities.add(a.name()));
        }
        return activities.isEmpty() ? Optional.empty() : Optional.of(new Remark.Order(order.after(), activities));
    }

    private boolean isDose(Name name) {
        boolean drug = desk.names().find(Names.Kind.DRUG, name.text()).isPresent()
                || desk.names().find(Names.Kind.CHOICE, name.text()).isPresent();
        return drug && desk.names().find(Names.Kind.ACTIVITY, name.text()).isEmpty();
    }

    private void ofDose(Name name, boolean after) {
        String side = after ? "after " : "before ";
        desk.report(
                Code.TIMING_CLASH,
                name.span(),
                "“" + side + name.text() + "” does not say how long " + side + "the dose.",
                "Two sites would do it at different times.",
                after
                        ? "Write how long, such as “at 30 minutes after end of " + name.text() + "”."
                        : "Write “at pre-dose of " + name.text() + "”, or how long, such as “at 1 hour before start of "
                                + name.text() + "”.");
    }

    Optional<Remark> onceIn(TimingClause.OnceIn once) {
        List<String> visits = new ArrayList<>();
        once.visits().forEach(v -> desk.require(v, Names.Kind.VISIT).ifPresent(d -> visits.add(d.name())));
        return visits.isEmpty() ? Optional.empty() : Optional.of(new Remark.OnceIn(visits));
    }

    Remark repeated(TimingClause.Repeated repeated) {
        BigDecimal times = new Numbers(desk).decimal(repeated.times());
        boolean whole = times.stripTrailingZeros().scale() <= 0;
        if (!whole || times.compareTo(TWICE) < 0 || times.compareTo(MOST) > 0) {
            desk.report(
                    Code.NUMBER_OUT_OF_RANGE,
                    repeated.times().span(),
                    "“" + repeated.times().text() + " times” is no number of readings.",
                    "Nobody could tell how often it is read.",
                    "Write a whole number from 2 to " + MOST
                            + ", such as “3 times”; of a single reading write nothing.");
            return new Remark.Repeated(TWICE.intValueExact(), "");
        }
        return new Remark.Repeated(
                times.intValueExact(), repeated.apart().map(this::apart).orElse(""));
    }

    private String apart(TimingClause.Apart apart) {
        BigDecimal least = new Numbers(desk).decimal(apart.least());
        BigDecimal most = apart.most().map(new Numbers(desk)::decimal).orElse(least);
        if (least.signum() == 0 || most.compareTo(least) < 0) {
            desk.report(
                    Code.NUMBER_OUT_OF_RANGE,
                    apart.least().span(),
                    least.signum() == 0
                            ? "Readings at one moment are one reading."
                            : "This distance ends before it begins.",
                    "Nobody could take readings that far apart.",
                    "Write the smaller number first, from 1 on: “2 to 5 minutes apart”.");
        }
        String unit = apart.unit().text();
        String last = apart.most().map(Num::text).orElse(apart.least().text());
        String word = unit.startsWith("min") ? "minutes" : unit;
        boolean one = last.equals("1") && word.endsWith("s");
        return apart.least().text() + apart.most().map(m -> " to " + m.text()).orElse("") + " "
                + (one ? word.substring(0, word.length() - 1) : word);
    }

    Remark agreement(ActionClause.WithAgreement agreement) {
        return new Remark.Agreement(agreement.of().text(), agreement.quoted());
    }

    List<String> serves(ActionClause.Serves serves) {
        List<String> endpoints = new ArrayList<>();
        serves.endpoints().forEach(e -> desk.require(e, Names.Kind.ENDPOINT).ifPresent(d -> endpoints.add(d.name())));
        return endpoints;
    }
}
