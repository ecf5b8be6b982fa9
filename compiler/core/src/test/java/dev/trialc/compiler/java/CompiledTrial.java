package dev.trialc.compiler.java;

import dev.trialc.compiler.model.Protocol;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.ParticipantRecord;
import dev.trialc.runtime.ScheduleCalculator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generated source, compiled in memory against the runtime alone, with every warning an error. */
public final class CompiledTrial {
    private final GeneratedFile file;
    private final Class<?> type;

    private CompiledTrial(GeneratedFile file, Class<?> type) {
        this.file = file;
        this.type = type;
    }

    public static CompiledTrial of(Protocol protocol) {
        return all(List.of(protocol)).get(0);
    }

    /** Several protocols of different names in one run of the compiler, which costs little more than one of them alone. */
    public static List<CompiledTrial> all(List<Protocol> protocols) {
        List<GeneratedFile> files =
                protocols.stream().map(p -> JavaGenerator.generate(p).get(0)).toList();
        MemoryLoader classes = new MemoryLoader(compile(files));
        return files.stream().map(f -> new CompiledTrial(f, classes.of(f))).toList();
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

    private static Map<String, ByteArrayOutputStream> compile(List<GeneratedFile> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, Locale.ROOT, null);
                JavaFileManager memory = new MemoryFiles(files, classes)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-Xlint:all",
                    "-Werror",
                    "-proc:none",
                    "-cp",
                    runtime().toString());
            boolean compiled = javac.getTask(
                            null,
                            memory,
                            diagnostics,
                            options,
                            null,
                            sources.stream().map(SourceText::new).toList())
                    .call();
            if (!compiled) {
                throw new AssertionError(describe(diagnostics, sources));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return classes;
    }

    /** What is wrong, and the first source in which something is. */
    private static String describe(DiagnosticCollector<JavaFileObject> diagnostics, List<GeneratedFile> sources) {
        StringBuilder text = new StringBuilder();
        String first = "";
        for (Diagnostic<? extends JavaFileObject> one : diagnostics.getDiagnostics()) {
            String name = one.getSource() == null ? "" : one.getSource().getName();
            first = first.isEmpty() ? name : first;
            text.append(name).append(':').append(one.getLineNumber());
            text.append(": ").append(one.getMessage(Locale.ROOT)).append('\n');
        }
        for (GeneratedFile source : sources) {
            text.append(first.endsWith(source.path()) ? source.text() : "");
        }
        return text.toString();
    }

    private static Path runtime() {
        try {
            return Path.of(ScheduleCalculator.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static final class SourceText extends SimpleJavaFileObject {
        private final String text;

        SourceText(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes;

        MemoryFiles(StandardJavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(name, bytes);
                    return bytes;
                }
            };
        }
    }

    private static final class MemoryLoader extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> classes;

        MemoryLoader(Map<String, ByteArrayOutputStream> classes) {
            super(CompiledTrial.class.getClassLoader());
            this.classes = classes;
        }

        Class<?> of(GeneratedFile file) {
            try {
                return loadClass(file.path().replace(".java", "").replace('/', '.'));
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
