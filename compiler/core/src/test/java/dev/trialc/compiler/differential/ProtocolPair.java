package dev.trialc.compiler.differential;

import dev.trialc.compiler.differential.protocols.ProtocolShrinker;
import dev.trialc.compiler.differential.protocols.RandomProtocol;
import dev.trialc.compiler.session.Compilation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A random protocol and a participant for whom something is wrong.
 *
 * @param difference what, and for whom
 */
record ProtocolPair(RandomProtocol protocol, Difference difference) {
    /** For what goes wrong before any participant is asked about. */
    static final Person NOBODY = new Person(List.of(), LocalDate.of(2026, 12, 31));

    /** Smaller in turns, because a smaller participant needs less of the protocol, and the other way round. */
    ProtocolPair shrunk(Function<Trial, Function<Person, Optional<Difference>>> check) {
        ProtocolPair smallest = this;
        String before = "";
        while (!before.equals(smallest.toString())) {
            before = smallest.toString();
            smallest = smallest.fewerEntries(check).fewerWords(check);
        }
        return smallest;
    }

    private ProtocolPair fewerEntries(Function<Trial, Function<Person, Optional<Difference>>> check) {
        Function<Person, Optional<Difference>> once;
        try {
            once = check.apply(Trial.of(protocol.name(), protocol.check())); // compiled once for all people
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return this; // whoever the participant is
        }
        return new ProtocolPair(protocol, new Shrinker(p -> guarded(p, () -> once.apply(p))).shrink(difference));
    }

    private ProtocolPair fewerWords(Function<Trial, Function<Person, Optional<Difference>>> check) {
        RandomProtocol smaller = new ProtocolShrinker(p -> of(p, difference.person(), check)
                        .filter(d -> d.kind().equals(difference.kind()))
                        .isPresent())
                .shrink(protocol);
        return new ProtocolPair(smaller, of(smaller, difference.person(), check).orElseThrow());
    }

    /** What is wrong, from compiling it to comparing the rows; nothing where the compiler refuses the protocol. */
    static Optional<Difference> of(
            RandomProtocol protocol, Person person, Function<Trial, Function<Person, Optional<Difference>>> check) {
        return guarded(person, () -> {
            Compilation compilation = protocol.check();
            return compilation.hasErrors()
                    ? Optional.empty()
                    : check.apply(Trial.of(protocol.name(), compilation)).apply(person);
        });
    }

    /** A crash is a difference too. */
    static Optional<Difference> guarded(Person person, java.util.function.Supplier<Optional<Difference>> question) {
        try {
            return question.get();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            String where = e.getStackTrace().length == 0 ? "" : " in " + e.getStackTrace()[0].getClassName();
            String kind = e instanceof StackOverflowError
                    ? "endless recursion"
                    : e.getClass().getSimpleName() + where;
            return Optional.of(
                    new Difference(person, kind, "", Optional.empty(), "", Optional.empty(), String.valueOf(e)));
        }
    }

    /** The protocol with the participant as an example, and the rows that differ. */
    @Override
    public String toString() {
        return Report.of(protocol.name(), difference) + "--- " + protocol.name() + ".trial\n" + protocol.text();
    }
}
