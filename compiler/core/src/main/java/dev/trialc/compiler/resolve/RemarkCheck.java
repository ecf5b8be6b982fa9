package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.model.Applicability;
import dev.trialc.compiler.model.Remark;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the visits of the grids can keep what is said of activities on them (T38). */
final class RemarkCheck {
    private final Findings findings;
    private final SaidOfMarks said;
    private final Set<List<String>> reported = new LinkedHashSet<>();

    RemarkCheck(Findings findings, SaidOfMarks said) {
        this.findings = findings;
        this.said = said;
    }

    void check() {
        for (SaidOfMarks.Saying saying : said.sayings()) {
            for (Remark remark : saying.detail().remarks()) {
                if (remark instanceof Remark.Order order) {
                    order.activities().forEach(other -> together(saying, order, other));
                } else if (remark instanceof Remark.OnceIn once) {
                    once.visits().forEach(visit -> marked(saying, visit));
                }
            }
        }
        said.visits().forEach(this::circles);
    }

    private void together(SaidOfMarks.Saying saying, Remark.Order order, String other) {
        boolean somewhere = said.sayings().stream()
                .filter(s -> place(s).equals(place(saying)))
                .anyMatch(s -> !Collections.disjoint(s.visits(), said.visitsOf(other)));
        if (!somewhere && reported.add(List.of(place(saying).toString(), other))) {
            String words = (order.after() ? "after " : "before ") + other;
            report(
                    saying,
                    "“" + words + "” says nothing of " + saying.activity()
                            + ": no visit of the grid has a mark for both.",
                    "The order would be read by people and kept at no visit.",
                    "Mark " + other + " at a visit of " + saying.activity()
                            + ", or name an activity that is done there.");
        }
    }

    private void marked(SaidOfMarks.Saying saying, String visit) {
        if (!said.visitsOf(saying.activity()).contains(visit)
                && reported.add(List.of(place(saying).toString(), saying.activity(), visit))) {
            report(
                    saying,
                    "“once in " + visit + "” says nothing of " + saying.activity() + ": the grid has no mark for it at "
                            + visit + ".",
                    "A site that follows the grid would never do it there.",
                    "Mark " + saying.activity() + " at " + visit + ", or take the visit out of the list.");
        }
    }

    /** Those for everybody, with those for each group of people by itself. */
    private void circles(String visit) {
        List<SaidOfMarks.Saying> there =
                said.sayings().stream().filter(s -> s.visits().contains(visit)).toList();
        Stream.concat(Stream.of(Applicability.EVERYBODY), there.stream().map(SaidOfMarks.Saying::whom))
                .distinct()
                .forEach(whom ->
                        circle(visit, there.stream().filter(s -> s.isFor(whom)).toList()));
    }

    private void circle(String visit, List<SaidOfMarks.Saying> there) {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        Set<String> marked = said.at(visit);
        marked.forEach(a -> before.put(a, new LinkedHashSet<>()));
        for (SaidOfMarks.Saying saying : there) {
            for (Remark remark : saying.detail().remarks()) {
                if (remark.at(visit, marked).orElse(null) instanceof Remark.Order order) {
                    for (String other : order.activities()) {
                        String first = order.after() ? other : saying.activity();
                        String second = order.after() ? saying.activity() : other;
                        before.computeIfAbsent(second, s -> new LinkedHashSet<>())
                                .add(first);
                    }
                }
            }
        }
        Set<String> circular = new Uses(before).circular();
        List<String> members =
                before.keySet().stream().filter(circular::contains).toList();
        if (members.isEmpty() || !reported.add(members)) {
            return;
        }
        SaidOfMarks.Saying saying = there.stream()
                .filter(s -> members.contains(s.activity())
                        && s.detail().remarks().stream().anyMatch(Remark.Order.class::isInstance))
                .findFirst()
                .orElseThrow();
        boolean one = members.size() == 1;
        report(
                saying,
                one
                        ? "On " + visit + ", " + members.get(0) + " is to be done before itself."
                        : "On " + visit + " each of these is to be done before another of them: "
                                + String.join(", ", members) + ".",
                "Whichever is done first, one of the orders is broken.",
                one
                        ? "Name the other activity."
                        : "Take one “before” or “after” away, so that one of them is done first.");
    }

    private static Place place(SaidOfMarks.Saying saying) {
        return new Place(saying.origin().file(), saying.origin().span());
    }

    private void report(SaidOfMarks.Saying saying, String what, String why, String instead) {
        findings.add(
                Diagnostic.of(Code.TIMING_CLASH, place(saying), what).why(why).instead(instead));
    }
}
