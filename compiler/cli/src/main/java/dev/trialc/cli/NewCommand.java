package dev.trialc.cli;

import dev.trialc.compiler.session.OutputFile;
import dev.trialc.compiler.session.OutputFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code trialc new}: a commented beginning of a protocol. */
@CommandLine.Command(
        name = "new",
        description = "Writes NAME.trial, a commented beginning that says what it does not know yet.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @CommandLine.Parameters(paramLabel = "NAME", description = "The trial's name: letters and digits, such as MyStudy.")
    private String name;

    @CommandLine.Option(names = "--out", paramLabel = "DIR", description = "Where to write; here unless said.")
    private String out = ".";

    private final Console console;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!name.matches("\\p{Lu}[\\p{L}\\p{Nd}]{0,79}")) {
            throw new UsageException(
                    "“" + name
                            + "” is no name of a trial: begin with a capital, and use letters and digits only, such as MyStudy");
        }
        Path folder = Inputs.path(out);
        String file = name + ".trial";
        if (Files.exists(folder.resolve(file))) {
            throw new UsageException(folder.resolve(file) + " is there already, and is left as it is");
        }
        OutputFolder target = new OutputFolder(folder);
        target.requireUsable();
        target.write(List.of(new OutputFile(file, skeleton().replace("MyStudy", name))));
        console.out().println(folder.resolve(file).normalize());
        return 0;
    }

    private static String skeleton() throws IOException {
        try (InputStream stream = NewCommand.class.getResourceAsStream("skeleton.trial")) {
            if (stream == null) {
                throw new IllegalStateException("no skeleton");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
