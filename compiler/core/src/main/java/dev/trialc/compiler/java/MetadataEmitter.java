package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.IdentitySlot;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.model.Visit;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Title, version, and where each rule stands, as constants. */
final class MetadataEmitter {
    private final Names names;
    private final Protocol protocol;

    MetadataEmitter(Names names) {
        this.names = names;
        this.protocol = names.protocol();
    }

    String title() {
        return protocol.identity(IdentitySlot.TITLE)
                .filter(entry -> !entry.unstated())
                .map(entry -> entry.values().get(0))
                .orElse(protocol.name());
    }

    List<FieldSpec> fields() {
        return List.of(
                text("TITLE", "The protocol's title.", title()),
                text("VERSION", "The protocol's version.", protocol.version()),
                FieldSpec.builder(
                                RuntimeTypes.TRIAL_METADATA,
                                "METADATA",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("What the protocol declares, and where.")
                        .initializer(metadata())
                        .build());
    }

    private static FieldSpec text(String name, String javadoc, String words) {
        return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc)
                .initializer(JavaText.string(words))
                .build();
    }

    private CodeBlock metadata() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(literal(protocol.name()));
        arguments.add(CodeBlock.of("VERSION"));
        arguments.add(CodeBlock.of("TITLE"));
        arguments.add(literal(protocol.origin().file().path()));
        arguments.add(values("Event", false));
        arguments.add(values("Fact", protocol.facts().isEmpty()));
        arguments.add(values("Drug", protocol.drugs().isEmpty()));
        arguments.add(
                listed(protocol.regimens().stream().map(r -> literal(r.name())).toList(), ", "));
        arguments.add(values("Arm", protocol.arms().isEmpty()));
        arguments.add(values("Decision", protocol.choices().isEmpty()));
        arguments.add(values("Parameter", protocol.parameters().isEmpty()));
        List<CodeBlock> rules = rules();
        arguments.add(
                rules.isEmpty()
                        ? listed(rules, "")
                        : CodeBlock.of("$T.of(\n$>$>$L$<$<)", List.class, join(rules, ",\n")));
        return CodeBlock.of("new $T(\n$>$>$L$<$<)", RuntimeTypes.TRIAL_METADATA, join(arguments, ",\n"));
    }

    private CodeBlock values(String type, boolean empty) {
        return empty
                ? CodeBlock.of("$T.of()", List.class)
                : CodeBlock.of("$T.of($T.values())", List.class, names.nested(type));
    }

    private List<CodeBlock> rules() {
        List<CodeBlock> rules = new ArrayList<>();
        for (Visit visit : protocol.visits()) {
            rules.add(rule("VISIT", visit.name(), visit.title(), visit.origin().place()));
        }
        for (Regimen regimen : protocol.regimens()) {
            for (Administration administration : regimen.administrations()) {
                if (administration.action() == Administration.Action.GIVE) {
                    for (String subject : administration.subjects()) {
                        String title =
                                protocol.drug(subject).map(d -> d.title()).orElse(subject);
                        rules.add(rule(
                                "DOSE", subject, title, administration.origin().place()));
                    }
                }
            }
        }
        return rules;
    }

    private static CodeBlock rule(String kind, String item, String title, String place) {
        return CodeBlock.of(
                "new $T($T.$L, $L, $L, $L)",
                RuntimeTypes.RULE_INFO,
                RuntimeTypes.KIND,
                kind,
                literal(item),
                literal(title),
                literal(place));
    }

    private static CodeBlock listed(List<CodeBlock> items, String separator) {
        return CodeBlock.of("$T.of($L)", List.class, join(items, separator));
    }

    private static CodeBlock join(List<CodeBlock> items, String separator) {
        return items.stream().collect(CodeBlock.joining(separator));
    }

    private static CodeBlock literal(String words) {
        return JavaText.string(words);
    }
}
