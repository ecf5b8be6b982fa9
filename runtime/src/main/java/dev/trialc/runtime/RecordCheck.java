package dev.trialc.runtime;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether records speak the language of a protocol: every name declared, every value readable. Immutable. */
final class RecordCheck {
    private final TrialMetadata trial;
    private final ParameterInfo[] required;
    private final Set<String> parameters;
    private final Set<String> drugs;
    private final Set<String> regimens;
    private final Set<String> visits;
    private final Set<String> choices;
    private final Set<String> arms;
    private final Set<String> events;
    private final Set<String> facts;
    private final Set<String> histories;

    RecordCheck(TrialMetadata trial) {
        this.trial = trial;
        this.required = trial.parameters().toArray(new ParameterInfo[0]);
        this.parameters = codes(trial.parameters().stream());
        this.drugs = codes(trial.drugs().stream());
        this.regimens = inOrder(trial.regimens().stream());
        this.visits = inOrder(
                trial.rules().stream().filter(rule -> rule.kind() == Kind.VISIT).map(RuleInfo::item));
        this.choices = codes(trial.choices().stream());
        this.arms = codes(trial.arms().stream());
        this.events = codes(trial.events().stream());
        this.facts = codes(trial.facts().stream());
        this.histories = codes(trial.facts().stream().filter(f -> f.type() == FactInfo.Type.HISTORY));
    }

    private static Set<String> codes(Stream<? extends Declared> declared) {
        return inOrder(declared.map(Declared::code));
    }

    /** The order is that of messages. */
    private static Set<String> inOrder(Stream<String> names) {
        return names.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @throws ScheduleException naming the first thing that is wrong */
    void check(ParticipantRecord record) {
        names("parameter", record.parameterNames(), parameters);
        record.require(required);
        names("drug", record.drugNames(), drugs);
        names("regimen", record.regimenNames(), regimens);
        names("visit", record.visitNames(), visits);
        names("choice", record.choices().keySet(), choices);
        record.arm().ifPresent(arm -> names("arm", List.of(arm), arms));
        for (String name : record.eventNames()) {
            if (!events.contains(name) && !histories.contains(name)) {
                names("event", List.of(name), events);
            }
        }
        names("fact", record.factNames(), facts);
        values(record);
    }

    private void values(ParticipantRecord record) {
        if (!record.factNames().isEmpty()) {
            for (FactInfo fact : trial.facts()) {
                record.fact(fact.code()).ifPresent(history -> history.values().forEach(value -> fact(fact, value)));
            }
        }
        if (!record.choices().isEmpty()) {
            for (ChoiceInfo choice : trial.choices()) {
                record.choice(choice.code())
                        .ifPresent(option -> names("option of " + choice.code(), List.of(option), choice.options()));
            }
        }
        for (ParameterInfo parameter : required) {
            record.parameter(parameter.code()).ifPresent(words -> parameter(parameter, words));
        }
    }

    private void parameter(ParameterInfo parameter, String words) {
        parameter.type().check(parameter.code(), words);
        if (parameter.type() == ParameterType.TIMING) {
            String event = VisitTiming.parse(words).event();
            if (!event.isEmpty()) {
                names("event", List.of(event), events);
            }
        }
    }

    private static void fact(FactInfo fact, FactHistory.Value value) {
        boolean readable = switch (fact.type()) {
            case NUMBER -> value.number() != null;
            case CODE -> fact.codes().contains(value.text());
            case YES_NO -> value.text().equals("yes") || value.text().equals("no");
            case DATE -> EpochDays.parse(value.text(), fact.code()) != EpochDays.UNKNOWN;
            case HISTORY -> false;
        };
        if (!readable) {
            throw new InconsistentRecordException(fact.code() + " (" + fact.title() + ") cannot be \"" + value.text()
                    + "\"; "
                    + switch (fact.type()) {
                        case NUMBER -> "it is a number, like 1.5, in the unit of the protocol.";
                        case CODE -> "it is one of " + String.join(", ", fact.codes()) + ".";
                        case YES_NO -> "it is yes or no.";
                        case DATE -> "it is a date.";
                        case HISTORY -> "it is a history, whose entries are dated.";
                    });
        }
    }

    private void names(String kind, Collection<String> used, Collection<String> declared) {
        if (used.isEmpty()) {
            return; // of most kinds nothing is recorded
        }
        for (String name : used) {
            if (!declared.contains(name)) {
                throw new InconsistentRecordException(trial.name() + " declares no " + kind + " \"" + name + "\""
                        + (declared.isEmpty() ? "." : "; it declares " + String.join(", ", declared) + "."));
            }
        }
    }
}
