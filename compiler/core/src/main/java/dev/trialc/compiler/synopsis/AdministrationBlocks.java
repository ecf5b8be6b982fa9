package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.Administration;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Regimen;
import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Cell;
import dev.trialc.compiler.synopsis.view.Mark;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.words.CalculationWords;
import dev.trialc.compiler.synopsis.words.DoseWords;
import dev.trialc.compiler.synopsis.words.InsteadWords;
import dev.trialc.compiler.synopsis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a regimen gives (a table of doses), performs, observes and leaves to the investigator (statements), and what participants are told. */
final class AdministrationBlocks {
    private AdministrationBlocks() {}

    static List<Block> of(Draft draft, Regimen regimen) {
        List<Block.Row> doses = new ArrayList<>();
        List<Statement> others = new ArrayList<>();
        List<Statement> told = new ArrayList<>();
        for (Administration administration : regimen.administrations()) {
            String name = regimen.name() + "-" + String.join("-", administration.subjects());
            String key = draft.keys().named("T", name);
            String what = Words.and(administration.subjects().stream()
                    .map(draft.phrases().names()::subject)
                    .toList());
            if (administration.action() == Administration.Action.GIVE) {
                doses.addAll(
                        doses(draft, administration, key, what, regimen.cycle().isPresent()));
            } else {
                others.add(other(draft, administration, key, what));
            }
            int number = 0;
            for (Administration.Instruction instruction : administration.instructions()) {
                String part = key + ".i" + ++number;
                told.add(draft.statement(part, what, Words.quoted(instruction.text()), instruction.origin()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        String title = draft.phrases().names().regimen(regimen.name());
        if (!doses.isEmpty()) {
            blocks.add(Draft.table(
                    "Doses of " + title,
                    "plain",
                    Draft.head("Ref.", "Drug", "Dose", "Route", "Frequency", "Days", "Participants", "Until"),
                    1,
                    doses));
        }
        if (!others.isEmpty()) {
            blocks.add(new Block.Statements(others));
        }
        if (!told.isEmpty()) {
            blocks.add(new Block.Heading("instructions-" + Keys.safe(regimen.name()), "", "Instructions"));
            blocks.add(new Block.Statements(told));
        }
        return blocks;
    }

    private static List<Block.Row> doses(
            Draft draft, Administration administration, String key, String what, boolean cycles) {
        List<Block.Row> rows = new ArrayList<>();
        int number = 0;
        for (DoseStep step : administration.steps()) {
            number++;
            String rowKey = number == 1 ? key : key + "." + number;
            List<Mark> marks = number == 1
                    ? draft.provenance()
                            .backing(
                                    key,
                                    what + ": " + inWords(draft, administration, step, cycles),
                                    origin(administration))
                    : List.of();
            String participants = draft.phrases().applicability().of(administration.applicability());
            rows.add(new Block.Row(
                    rowKey,
                    List.of(
                            Cell.key(rowKey),
                            Cell.of(number == 1 ? what : what + ", then", marks),
                            open(
                                    draft,
                                    rowKey,
                                    what,
                                    "dose",
                                    DoseWords.amount(step),
                                    amount(step),
                                    besides(draft, administration, step)),
                            open(draft, rowKey, what, "route", DoseWords.route(step), route(step), manner(step)),
                            open(draft, rowKey, what, "frequency", DoseWords.frequency(step), frequency(step), ""),
                            open(draft, rowKey, what, "days", DoseWords.days(step, cycles), days(step), ""),
                            Cell.of(participants.isEmpty() ? "all" : participants),
                            Cell.of(until(draft, administration)))));
        }
        return rows;
    }

    /** Without what backs the instructions, which are printed with it. */
    private static Origin origin(Administration administration) {
        return Origins.without(
                administration.origin(),
                administration.instructions().stream()
                        .map(Administration.Instruction::origin)
                        .toList());
    }

    private static String until(Draft draft, Administration administration) {
        return administration.until().isEmpty()
                ? "end of the regimen"
                : draft.phrases().anchors().until(administration.until()).substring("until ".length())
                        + ", else end of the regimen";
    }

    private static String manner(DoseStep step) {
        return step.manner().map(words -> ", " + words).orElse("");
    }

    /** What is said of the amount besides. */
    private static String besides(Draft draft, Administration administration, DoseStep step) {
        return DoseWords.portions(step)
                + new InsteadWords(draft.phrases()).of(step.instead())
                + calculated(draft, administration, step);
    }

    private static String calculated(Draft draft, Administration administration, DoseStep step) {
        return administration
                .calculation()
                .filter(c -> step.written().stream().anyMatch(amount -> c.appliesTo(amount.unit())))
                .map(c -> ", " + CalculationWords.of(c, draft.phrases().names()))
                .orElse("");
    }

    private static String inWords(Draft draft, Administration administration, DoseStep step, boolean cycles) {
        return String.join(
                ", ",
                List.of(
                        DoseWords.amount(step) + besides(draft, administration, step),
                        DoseWords.route(step) + manner(step),
                        DoseWords.frequency(step),
                        DoseWords.days(step, cycles)));
    }

    /**
     * A value, or "Not stated" with a mark to the parameter, else to an entry of its own.
     *
     * @param more what is said besides
     */
    private static Cell open(
            Draft draft, String key, String drug, String slot, String words, Optional<String> parameter, String more) {
        if (!words.equals(Words.NOT_STATED)) {
            return Cell.of(words + more);
        }
        Mark mark = parameter.map(Draft::open).orElseGet(() -> {
            String entry = key + "." + slot;
            draft.provenance().missing(entry, drug, Words.capital(slot), Provenance.MARKED);
            return new Mark("N", entry);
        });
        return Cell.unstated(words + more, List.of(mark));
    }

    private static Optional<String> amount(DoseStep step) {
        return step.amount()
                .filter(DoseStep.Amount.Unknown.class::isInstance)
                .map(a -> ((DoseStep.Amount.Unknown) a).parameter());
    }

    private static Optional<String> route(DoseStep step) {
        return step.route()
                .filter(DoseStep.Route.Unknown.class::isInstance)
                .map(r -> ((DoseStep.Route.Unknown) r).parameter());
    }

    private static Optional<String> frequency(DoseStep step) {
        return step.frequency() instanceof DoseStep.Frequency.Unknown unknown
                ? Optional.of(unknown.parameter())
                : Optional.empty();
    }

    private static Optional<String> days(DoseStep step) {
        return step.days() instanceof DoseStep.Days.Unknown unknown
                ? Optional.of(unknown.parameter())
                : Optional.empty();
    }

    /** {@code May be given at the investigator's discretion: 8 mg, orally}. */
    private static String option(Administration administration) {
        String how = administration.steps().stream().map(DoseWords::said).collect(Collectors.joining());
        return "May be given at the investigator's discretion; no doses are planned"
                + (how.isEmpty() ? "" : ": " + how);
    }

    private static Statement other(Draft draft, Administration administration, String key, String what) {
        String words = switch (administration.action()) {
                    case OBSERVE -> "Observed; the protocol plans no doses";
                    case MAY_GIVE -> option(administration);
                    default -> "Performed";
                }
                + draft.phrases().applicability().suffix(administration.applicability())
                + (administration.until().isEmpty()
                        ? ""
                        : "; " + draft.phrases().anchors().until(administration.until()));
        return draft.statement(key, what, Words.sentence(words), origin(administration));
    }
}
