package dev.trialc.compiler.java;

import com.palantir.javapoet.ClassName;
import dev.trialc.compiler.model.Choice;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Protocol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every Java name of one generated class, settled before anything is written. */
final class Names {
    private final Protocol protocol;
    private final ClassName trial;
    private final Map<String, String> names = new HashMap<>();

    Names(Protocol protocol, String packageName) {
        this.protocol = protocol;
        NameScope types = new NameScope(Reserved.TYPES);
        this.trial = ClassName.get(packageName, types.allocate(Identifiers.type(protocol.name()), "Trial"));
        nestedTypes(types);
        constants();
        methods();
        builderMethods();
    }

    private void nestedTypes(NameScope types) {
        for (Fact fact : protocol.facts()) {
            if (fact.type() instanceof FactType.Coded) {
                put("type/fact", fact.name(), types.allocate(Identifiers.type(fact.name()), "Value"));
            }
        }
        for (Choice choice : protocol.choices()) {
            put("type/choice", choice.name(), types.allocate(Identifiers.type(choice.name()), "Choice"));
        }
    }

    private void constants() {
        constants("Visit", protocol.visits().stream().map(v -> v.name()).toList());
        constants("Activity", protocol.activities().stream().map(a -> a.name()).toList());
        constants("Drug", protocol.drugs().stream().map(d -> d.name()).toList());
        constants("Event", events());
        constants("Group", protocol.groups().stream().map(g -> g.name()).toList());
        constants("Fact", protocol.facts().stream().map(Fact::name).toList());
        constants("Arm", protocol.arms().stream().map(a -> a.name()).toList());
        constants("Parameter", protocol.parameters().stream().map(p -> p.name()).toList());
        constants("Decision", protocol.choices().stream().map(Choice::name).toList());
        for (Fact fact : protocol.facts()) {
            if (fact.type() instanceof FactType.Coded coded) {
                constants("fact:" + fact.name(), coded.values());
            }
        }
        for (Choice choice : protocol.choices()) {
            constants("choice:" + choice.name(), choice.options());
        }
    }

    private void constants(String of, List<String> codes) {
        NameScope scope = new NameScope(List.of());
        for (String code : codes) {
            put("constant/" + of, code, scope.allocate(Identifiers.constant(code), "_"));
        }
    }

    private void methods() {
        NameScope scope = new NameScope(Reserved.COURSE);
        protocol.regimens()
                .forEach(r -> put("regimen", r.name(), scope.allocate(Identifiers.member(r.name()), "Regimen")));
        protocol.visits().forEach(v -> put("visit", v.name(), scope.allocate(Identifiers.member(v.name()), "Visit")));
        protocol.groups().forEach(g -> put("group", g.name(), scope.allocate(Identifiers.member(g.name()), "Group")));
        protocol.regimens()
                .forEach(r -> put("end", r.name(), scope.allocate("endOf" + Identifiers.type(r.name()), "Regimen")));
        protocol.visits()
                .forEach(v -> put(
                        "activities",
                        v.name(),
                        scope.allocate(Identifiers.member(v.name()) + "Activities", "OfVisit")));
        for (int r = 0; r < protocol.regimens().size(); r++) {
            for (int a = 0; a < protocol.regimens().get(r).administrations().size(); a++) {
                String subject = protocol.regimens()
                        .get(r)
                        .administrations()
                        .get(a)
                        .subjects()
                        .get(0);
                put(
                        "give",
                        r + "/" + a,
                        scope.allocate(
                                "give" + Identifiers.type(subject),
                                "In"
                                        + Identifiers.type(
                                                protocol.regimens().get(r).name())));
            }
        }
    }

    private void builderMethods() {
        NameScope scope = new NameScope(Reserved.BUILDER);
        protocol.facts().forEach(f -> put("set/fact", f.name(), scope.allocate(Identifiers.member(f.name()), "Fact")));
        protocol.choices()
                .forEach(c -> put("set/choice", c.name(), scope.allocate(Identifiers.member(c.name()), "Choice")));
        protocol.parameters().forEach(p -> {
            String method = scope.allocate(Identifiers.member(p.name()), "Parameter");
            put("set/parameter", p.name(), method);
            put("set/unknown", p.name(), scope.allocate(method + "Unknown", "Parameter"));
        });
        protocol.regimens()
                .forEach(r -> put(
                        "set/cycle", r.name(), scope.allocate(Identifiers.member(r.name()) + "CycleStart", "Regimen")));
        protocol.regimens()
                .forEach(r -> put(
                        "set/restart", r.name(), scope.allocate(Identifiers.member(r.name()) + "Restart", "Regimen")));
    }

    /** Declared and built-in events; those that the runtime derives from are always there. */
    List<String> events() {
        List<String> all =
                new ArrayList<>(protocol.events().stream().map(e -> e.name()).toList());
        for (String name : List.of("FirstDose", "LastDose", "Discontinuation", "Death", "StudyWithdrawal")) {
            if (!all.contains(name)) {
                all.add(name);
            }
        }
        return all;
    }

    private void put(String kind, String name, String java) {
        names.put(kind + "/" + name, java);
    }

    Protocol protocol() {
        return protocol;
    }

    String trial() {
        return trial.simpleName();
    }

    ClassName trialClass() {
        return trial;
    }

    /** A nested type of the generated class. */
    ClassName nested(String simpleName) {
        return trial.nestedClass(simpleName);
    }

    ClassName factType(String fact) {
        return nested(get("type/fact", fact));
    }

    ClassName choiceType(String choice) {
        return nested(get("type/choice", choice));
    }

    /** A constant of one of the enums: {@code Visit}, {@code Drug}, {@code fact:menopausalStatus} … */
    String constant(String of, String code) {
        return get("constant/" + of, code);
    }

    /** A method or field: of kind {@code visit}, {@code group}, {@code regimen}, {@code end}, {@code give}, {@code set/fact} … */
    String get(String kind, String name) {
        String java = names.get(kind + "/" + name);
        if (java == null) {
            throw new IllegalArgumentException(
                    "the model names the " + kind + " " + name + ", which it does not declare");
        }
        return java;
    }

    boolean has(String kind, String name) {
        return names.containsKey(kind + "/" + name);
    }
}
