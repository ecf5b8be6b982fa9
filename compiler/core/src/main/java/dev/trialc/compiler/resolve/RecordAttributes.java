package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.NearestName;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Operand;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.Name;
import java.util.List;
import java.util.Optional;

/** What may be asked, or said, of one record of an event or a history: its attributes, and nothing else. */
final class RecordAttributes {
    private final Desk desk;
    private final String source;
    private final List<FactType.Attribute> all;

    /** @param source an event or a history that is declared */
    RecordAttributes(Desk desk, String source) {
        this.desk = desk;
        this.source = source;
        this.all = of(desk, source);
    }

    private static List<FactType.Attribute> of(Desk desk, String source) {
        Event event = desk.shared().events().get(source);
        if (event != null) {
            return event.attributes();
        }
        Fact fact = desk.shared().facts().get(source);
        return fact != null && fact.type() instanceof FactType.History history ? history.attributes() : List.of();
    }

    /** The attribute of that name, or a finding with the nearest one. */
    Optional<FactType.Attribute> require(Name name) {
        Optional<FactType.Attribute> found =
                all.stream().filter(a -> a.name().equals(name.text())).findFirst();
        if (found.isEmpty()) {
            undeclared(name);
        }
        return found;
    }

    Operand operand(FactType.Attribute attribute) {
        return new Operand.OfAttribute(source, attribute.name());
    }

    private void undeclared(Name name) {
        Diagnostic finding = Diagnostic.of(
                        Code.UNDECLARED_NAME,
                        desk.place(name.span()),
                        "“" + name.text() + "” is no attribute of “" + source + "”.")
                .why("Nobody would record it with “" + source + "”, so that no record could ever be told apart by it.");
        List<String> names = all.stream().map(FactType.Attribute::name).toList();
        Optional<String> nearest = NearestName.of(name.text(), names);
        if (nearest.isPresent()) {
            TextEdit edit = new TextEdit("write " + nearest.get(), name.span(), nearest.get());
            desk.report(finding.instead("Did you mean “" + nearest.get() + "”?").edit(edit));
        } else if (desk.names().any(name.text()).isPresent()) {
            desk.report(finding.instead(
                    "In these parentheses stand attributes only. Write what else must hold beside them: “" + source
                            + " (…) and " + name.text() + " …”."));
        } else {
            String declared = names.isEmpty()
                    ? "“" + source + "” has no attributes."
                    : "“" + source + "” has " + String.join(", ", names) + ".";
            desk.report(finding.instead(declared + " Declare another one behind it: “with " + name.text() + " is …”."));
        }
    }

    /** What no record says: a judgment, a time, a value at another event. */
    void notRecorded(Span span) {
        desk.report(
                Code.TYPE_MISMATCH,
                span,
                "A record of “" + source + "” does not say this: it has a date and its attributes.",
                "Nobody could tell which record is meant.",
                "Write it outside of the parentheses, or declare an attribute for it.");
    }
}
