package dev.trialc.cli;

import dev.trialc.compiler.evaluate.Participant;
import dev.trialc.compiler.model.Protocol;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** What the command line says of a participant. */
final class ParticipantOptions {
    @CommandLine.Option(
            names = "--participant",
            paramLabel = "FILE.json",
            description = "A participant in JSON; other options add to it.")
    private String json;

    @CommandLine.Option(
            names = "--on",
            paramLabel = "EVENT=DATE[TTIME]",
            description =
                    "An event, such as FirstDose=2026-01-20, or with attributes \"Attack (severe is yes)=2026-01-20\"; with a time of day 2026-01-20T14:30 or 2026-01-20T14:30+01:00; where the day is not known 2026-01, or 2026.")
    private List<String> events = new ArrayList<>();

    @CommandLine.Option(
            names = "--fact",
            paramLabel = "NAME=VALUE[@DATE]",
            description = "A fact, such as menopausalStatus=premenopausal.")
    private List<String> facts = new ArrayList<>();

    @CommandLine.Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "A parameter that the source does not state.")
    private List<String> parameters = new ArrayList<>();

    @CommandLine.Option(names = "--arm", paramLabel = "NAME", description = "The participant's arm.")
    private String arm;

    @CommandLine.Option(names = "--choose", paramLabel = "CHOICE=OPTION", description = "What was chosen.")
    private List<String> choices = new ArrayList<>();

    @CommandLine.Option(
            names = "--cycle",
            paramLabel = "[REGIMEN#]N=DATE",
            description = "The actual start of a cycle.")
    private List<String> cycles = new ArrayList<>();

    @CommandLine.Option(names = "--dose", paramLabel = "DRUG=DATE", description = "A recorded administration.")
    private List<String> doses = new ArrayList<>();

    @CommandLine.Option(
            names = "--restart",
            paramLabel = "[REGIMEN#]N=DATE",
            description = "A cycle that was begun again.")
    private List<String> restarts = new ArrayList<>();

    @CommandLine.Option(
            names = "--done",
            paramLabel = "VISIT[#N]=DATE",
            description = "A visit that took place, such as TumourImaging#1=2026-03-17.")
    private List<String> done = new ArrayList<>();

    Participant read(Protocol protocol) throws IOException {
        ParticipantReader reader = new ParticipantReader(protocol);
        if (json != null) {
            ParticipantJson.read(Inputs.path(json), reader);
        }
        events.forEach(e -> pair("--on", e, reader::event));
        facts.forEach(f -> pair("--fact", f, reader::fact));
        parameters.forEach(p -> pair("--param", p, reader::parameter));
        choices.forEach(c -> pair("--choose", c, reader::choice));
        cycles.forEach(c -> pair("--cycle", c, reader::cycle));
        restarts.forEach(c -> pair("--restart", c, reader::restart));
        done.forEach(d -> pair("--done", d, reader::done));
        doses.forEach(d -> pair("--dose", d, reader::dose));
        if (arm != null) {
            reader.arm("--arm", arm);
        }
        return reader.participant();
    }

    private interface Entry {
        void add(String where, String name, String value);
    }

    private static String example(String option) {
        return switch (option) {
            case "--param" -> "DrugDose=\"150 mg\"";
            case "--fact" -> "smoker=yes";
            case "--choose" -> "Backbone=Taxane";
            case "--cycle", "--restart" -> "2=2026-02-17";
            case "--done" -> "TumourImaging#1=2026-03-17";
            case "--dose" -> "Letrozole=2026-01-20";
            default -> "FirstDose=2026-01-20";
        };
    }

    private static void pair(String option, String text, Entry entry) {
        int at = text.indexOf('=');
        if (at <= 0 || at == text.length() - 1) {
            throw new UsageException(
                    option + ": “" + text + "” needs a name, an equals sign and a value, such as " + example(option));
        }
        entry.add(option, text.substring(0, at).strip(), text.substring(at + 1).strip());
    }
}
