package dev.trialc.compiler.java;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.ParticipantRecord;
import dev.trialc.runtime.ScheduleCalculator;
import java.time.LocalDate;
import java.util.List;

/** Generated source, compiled in memory against the runtime alone, with every warning an error. */
public final class CompiledTrial {
    private final GeneratedFile file;
    private final Class<?> type;

    private CompiledTrial(GeneratedFile file, Class<?> type) {
        this.file = file;
        this.type = type;
    }

    public static CompiledTrial of(Protocol protocol) {
        return ofAll(List.of(protocol)).get(0);
    }

    /** Several at once, which takes far less time than one by one; no two may have the same name. */
    public static List<CompiledTrial> ofAll(List<Protocol> protocols) {
        List<GeneratedFile> files =
                protocols.stream().map(p -> JavaGenerator.generate(p).get(0)).toList();
        ClassLoader classes = InMemoryCompiler.compile(files);
        return files.stream().map(f -> new CompiledTrial(f, load(classes, f))).toList();
    }

    private static Class<?> load(ClassLoader classes, GeneratedFile file) {
        try {
            return classes.loadClass(file.path().replace(".java", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    public String source() {
        return file.text();
    }

    public Class<?> type() {
        return type;
    }

    public ScheduleCalculator calculator() {
        try {
            return (ScheduleCalculator) type.getMethod("calculator").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    public List<Occurrence> schedule(ParticipantRecord.Builder record, String until) {
        return calculator().schedule(record.build(), LocalDate.parse(until));
    }
}
