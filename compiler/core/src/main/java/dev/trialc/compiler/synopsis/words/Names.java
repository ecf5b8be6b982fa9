package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Event;
import dev.trialc.compiler.model.Fact;
import dev.trialc.compiler.model.FactType;
import dev.trialc.compiler.model.Protocol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Under which words a reader meets what the protocol declares: its title, else its name as words. */
public final class Names {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final Protocol protocol;

    /** Attribute titles by name; asked by name only, so its order does not matter. */
    private final Map<String, String> attributes = new HashMap<>();

    Names(Protocol protocol) {
        this.protocol = protocol;
        Stream<List<FactType.Attribute>> ofEvents = protocol.events().stream().map(Event::attributes);
        Stream<List<FactType.Attribute>> ofFacts = protocol.facts().stream()
                .map(Fact::type)
                .filter(FactType.History.class::isInstance)
                .map(type -> ((FactType.History) type).attributes());
        Stream.concat(ofEvents, ofFacts)
                .flatMap(List::stream)
                .forEach(a -> attributes.putIfAbsent(a.name(), title(a.name(), a.title())));
    }

    /** The title, or the name as words where nobody wrote one. */
    public static String title(String name, String title) {
        boolean bare = title.isBlank() || title.equals(name) || derived(name, title) && abbreviation(name);
        return bare ? Words.humanise(name) : title;
    }

    /** Whether the title is the name itself, taken apart. */
    public static boolean derived(String name, String title) {
        return title.isBlank() || title.replace(" ", "").equalsIgnoreCase(name.replace("_", ""));
    }

    /** {@code Hb}, {@code CrCl}, {@code QTcF}: too short, or too many capitals, to be words. */
    private static boolean abbreviation(String name) {
        return name.equals(Words.humanise(name));
    }

    /** A code as written; one that is a joined word ({@code notAmplified}) taken apart. */
    public static String value(String code) {
        boolean large = !code.isEmpty() && Character.isUpperCase(code.charAt(0));
        return large ? code : Words.humanise(code);
    }

    /** As {@link #title}, fit to begin a statement. */
    public static String heading(String name, String title) {
        return Words.capital(title(name, title));
    }

    /** An event in mid-sentence; built-in ones in small letters. */
    public String event(String name) {
        Optional<String> drug = Event.drugOf(name);
        if (drug.isPresent()) {
            return Event.doseOf(drug(drug.get()));
        }
        return protocol.event(name)
                .map(e -> e.builtIn() ? small(title(e.name(), e.title())) : inSentence(e.name(), e.title()))
                .orElseGet(() -> name.contains(" ") ? inWords(name) : Words.humanise(name));
    }

    /** A title made of the name alone loses its capital in mid-sentence; one that somebody wrote stays as written. */
    static String inSentence(String name, String title) {
        String words = title(name, title);
        return derived(name, title) && !words.equals(name) ? small(words) : words;
    }

    /** The names in a schedule's note ({@code LastDose}, {@code Progression or Death}) as words. */
    public String inWords(String needs) {
        return IDENTIFIER.matcher(needs).replaceAll(m -> Matcher.quoteReplacement(named(m.group())));
    }

    private String named(String name) {
        if (protocol.event(name).isPresent()) {
            return event(name);
        }
        if (protocol.parameter(name).isPresent()) {
            return parameter(name);
        }
        if (protocol.drug(name).isPresent()) {
            return drug(name);
        }
        return protocol.fact(name).isPresent() ? fact(name) : name;
    }

    private static String small(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toString(Character.toLowerCase(text.charAt(0))) + text.substring(1) : text;
    }

    public String visit(String name) {
        return protocol.visit(name).map(v -> heading(v.name(), v.title())).orElseGet(() -> Words.humanise(name));
    }

    public String activity(String name) {
        return protocol.activity(name).map(a -> heading(a.name(), a.title())).orElseGet(() -> Words.humanise(name));
    }

    public String endpoint(String name) {
        return protocol.endpoints().stream()
                .filter(e -> e.name().equals(name))
                .map(e -> title(e.name(), e.title()))
                .findFirst()
                .orElseGet(() -> Words.humanise(name));
    }

    /** A drug keeps its capital: the name is a proper one. */
    public String drug(String name) {
        return protocol.drug(name)
                .map(d -> d.title().isBlank() ? d.name() : d.title())
                .orElse(name);
    }

    public String arm(String name) {
        return protocol.arm(name)
                .map(a -> a.title().isBlank() ? a.name() : a.title())
                .orElse(name);
    }

    public String group(String name) {
        return protocol.group(name).map(g -> inSentence(g.name(), g.title())).orElseGet(() -> Words.humanise(name));
    }

    public String choice(String name) {
        return protocol.choice(name).map(c -> title(c.name(), c.title())).orElseGet(() -> Words.humanise(name));
    }

    public String parameter(String name) {
        return protocol.parameter(name).map(p -> title(p.name(), p.title())).orElseGet(() -> Words.humanise(name));
    }

    public String regimen(String name) {
        return protocol.regimen(name).map(r -> heading(r.name(), r.title())).orElse(name);
    }

    public String fact(String name) {
        return protocol.fact(name).map(f -> inSentence(f.name(), f.title())).orElseGet(() -> Words.humanise(name));
    }

    public String attribute(String name) {
        return attributes.getOrDefault(name, Words.humanise(name));
    }

    /** An event, or a fact of type history. */
    public String happening(String name) {
        return protocol.fact(name).isPresent() ? fact(name) : event(name);
    }

    /** What is given, observed or performed: a drug, a procedure, or a choice among drugs. */
    public String subject(String name) {
        return protocol.procedures().stream()
                .filter(p -> p.name().equals(name))
                .map(p -> heading(p.name(), p.title()))
                .findFirst()
                .orElseGet(() -> protocol.choice(name).isPresent() ? Words.capital(choice(name)) : drug(name));
    }

    /** A variable of an endpoint: whatever is declared under the name, else the name as words. */
    public String variable(String name) {
        if (protocol.fact(name).isPresent()) {
            return fact(name);
        }
        if (protocol.event(name).isPresent()) {
            return event(name);
        }
        if (protocol.activity(name).isPresent()) {
            return activity(name);
        }
        return protocol.collections().stream()
                .flatMap(c -> c.items().stream())
                .filter(i -> i.name().equals(name))
                .map(i -> title(i.name(), i.title()))
                .findFirst()
                .orElseGet(() -> Words.humanise(name));
    }
}
