package dev.trialc.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether a record speaks the language of a protocol: every name declared, every value readable. */
final class RecordCheck {
    private final TrialMetadata trial;
    private final ParticipantRecord record;

    RecordCheck(TrialMetadata trial, ParticipantRecord record) {
        this.trial = trial;
        this.record = record;
    }

    /** @throws ScheduleException naming the first thing that is wrong */
    void check() {
        names("parameter", record.parameterNames(), codes(trial.parameters()));
        record.require(trial.parameters().toArray(new ParameterInfo[0]));
        names("drug", record.drugNames(), codes(trial.drugs()));
        names("regimen", record.regimenNames(), trial.regimens());
        names("visit", record.visitNames(), visits());
        names("choice", record.choices().keySet(), codes(trial.choices()));
        record.arm().ifPresent(arm -> names("arm", List.of(arm), codes(trial.arms())));
        events();
        facts();
        for (ChoiceInfo choice : trial.choices()) {
            record.choice(choice.code())
                    .ifPresent(option -> names("option of " + choice.code(), List.of(option), choice.options()));
        }
        for (ParameterInfo parameter : trial.parameters()) {
            parameter(parameter);
        }
    }

    private void parameter(ParameterInfo parameter) {
        Optional<String> words = record.parameter(parameter.code());
        if (words.isEmpty()) {
            return;
        }
        parameter.type().check(parameter.code(), words.get());
        if (parameter.type() == ParameterType.TIMING) {
            String event = VisitTiming.parse(words.get()).event();
            if (!event.isEmpty()) {
                names("event", List.of(event), codes(trial.events()));
            }
        }
    }

    private void events() {
        for (String name : record.eventNames()) {
            boolean history = trial.facts().stream()
                    .anyMatch(f -> f.type() == FactInfo.Type.HISTORY && f.code().equals(name));
            if (!history) {
                names("event", List.of(name), codes(trial.events()));
            }
        }
    }

    private void facts() {
        names("fact", record.factNames(), codes(trial.facts()));
        for (FactInfo fact : trial.facts()) {
            record.fact(fact.code()).ifPresent(history -> history.values().forEach(value -> fact(fact, value)));
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
        for (String name : used) {
            if (!declared.contains(name)) {
                throw new InconsistentRecordException(trial.name() + " declares no " + kind + " \"" + name + "\""
                        + (declared.isEmpty() ? "." : "; it declares " + String.join(", ", declared) + "."));
            }
        }
    }

    private List<String> visits() {
        return trial.rules().stream()
                .filter(rule -> rule.kind() == Kind.VISIT)
                .map(RuleInfo::item)
                .toList();
    }

    private static List<String> codes(List<? extends Declared> declared) {
        return declared.stream().map(Declared::code).toList();
    }
}
