package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Name;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every resolver of one file shares: the file, the names of the whole protocol, and the findings. */
final class Desk {
    private final SourceFile file;
    private final Shared shared;

    Desk(SourceFile file, Shared shared) {
        this.file = file;
        this.shared = shared;
    }

    SourceFile file() {
        return file;
    }

    Names names() {
        return shared.names();
    }

    Shared shared() {
        return shared;
    }

    Place place(Span span) {
        return new Place(file, span);
    }

    /** Adds a finding and gives it back, so that a caller can say more of it. */
    void report(Diagnostic finding) {
        shared.findings().add(finding);
    }

    void report(Code code, Span span, String what, String why, String instead) {
        report(Diagnostic.of(code, place(span), what).why(why).instead(instead));
    }

    /** The declared thing of one of these kinds, or a finding with the nearest name; {@code dose of X} is an event wherever X is a drug. */
    Optional<Names.Declared> require(Name name, Names.Kind... kinds) {
        Optional<String> drug = Event.drugOf(name.text());
        if (drug.isPresent()) {
            Span span = new Span(
                    name.span().end() - drug.get().length(), name.span().end());
            return require(new Name(drug.get(), span), Names.Kind.DRUG)
                    .map(d -> new Names.Declared(name.text(), Names.Kind.EVENT, Optional.empty(), true));
        }
        for (Names.Kind kind : kinds) {
            Optional<Names.Declared> found = names().find(kind, name.text());
            if (found.isPresent()) {
                return found;
            }
        }
        boolean slot = Arrays.asList(kinds).contains(Names.Kind.PARAMETER)
                && !shared.missing().isEmpty()
                && name.text().matches(".+(Timing|Cycle|Dose|Route|Frequency|Days)");
        boolean first = shared.missing().add(name.text()) && !slot; // a slot of what is missing is missing with it
        if (first || names().any(name.text()).isPresent()) {
            report(undeclared(name, kinds)); // what is missing is said once, however often it is used
        }
        return Optional.empty();
    }

    private Diagnostic undeclared(Name name, Names.Kind... kinds) {
        String wanted = Arrays.stream(kinds).map(Names.Kind::word).collect(Collectors.joining(" or "));
        Optional<Names.Declared> other = names().any(name.text());
        if (other.isPresent()) {
            return Diagnostic.of(
                            Code.TYPE_MISMATCH,
                            place(name.span()),
                            "“" + name.text() + "” is declared as "
                                    + article(other.get().kind().word()) + ", but here stands " + article(wanted) + ".")
                    .why("Read as something else, the statement would say nothing that can be computed.")
                    .instead("Name " + article(wanted) + " here.");
        }
        Diagnostic finding = Diagnostic.of(
                        Code.UNDECLARED_NAME, place(name.span()), "There is no " + wanted + " “" + name.text() + "”.")
                .why("A name that nothing declares would be a new fact that nobody records.");
        Optional<String> nearest = names().nearest(name.text(), kinds);
        return nearest.map(n ->
                        finding.instead("Did you mean “" + n + "”?").edit(new TextEdit("write " + n, name.span(), n)))
                .orElseGet(() -> finding.instead(declareFirst(name.text(), kinds[0])));
    }

    private static String declareFirst(String name, Names.Kind kind) {
        return kind == Names.Kind.ACTIVITY || kind == Names.Kind.COLLECTED
                ? "Give it a row in the grid, or a collect statement."
                : "Declare it on a line of its own: " + kind.word() + " " + name + " …";
    }

    static String article(String word) {
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }

    /** {@code a “visit” statement}, {@code an “exclusion” statement}. */
    static String statement(HeadKind kind) {
        return ("aeiou".indexOf(kind.words().charAt(0)) >= 0 ? "an “" : "a “") + kind.words() + "” statement";
    }

    /** {@code A “visit”}, {@code An “exclusion”}. */
    static String quoted(String word) {
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "An “" : "A “") + word + "”";
    }

    /** A fact whose name is known to be declared as one. */
    Fact fact(String name) {
        return Objects.requireNonNull(shared.facts().get(name), name);
    }

    /** A choice whose name is known to be declared as one. */
    Choice choice(String name) {
        return Objects.requireNonNull(shared.choices().get(name), name);
    }

    /** The day from which study days are counted, and weeks that name no event (T04). */
    Anchor reference() {
        return Anchor.of(shared.settings().counting().reference());
    }

    /** Makes, or finds again, the parameter that a slot marked "not stated" becomes. */
    String parameter(Parameter parameter) {
        shared.parameters().putIfAbsent(parameter.name(), parameter);
        return parameter.name();
    }
}
