package dev.trialc.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** A project of one module on disk, with mojos configured as Maven would. */
final class Workspace {
    final Path base;
    final MavenProject project = new MavenProject();
    final RecordingLog log = new RecordingLog();

    Workspace(Path base) throws IOException {
        this.base = base.toRealPath();
        Files.createDirectories(this.base.resolve(".git"));
    }

    static String study(String name, int weeks) {
        return """
                trial %s version "1.0"
                source Record "records/record.txt"
                schedule {
                  visit Scan every %d weeks from FirstDose
                    cites "every few weeks"
                    assumed "how many is not said"
                }
                example "no delay" {
                  given FirstDose on 2026-01-20
                  horizon 2026-12-31
                  expect Scan 1 on %s
                }
                """.formatted(name, weeks, java.time.LocalDate.of(2026, 1, 20).plusWeeks(weeks));
    }

    Path write(String path, String text) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    String read(String path) throws IOException {
        return Files.readString(base.resolve(path));
    }

    GenerateMojo generate() {
        GenerateMojo mojo = configured(new GenerateMojo());
        mojo.outputDirectory = base.resolve("target/generated-sources/trialc").toFile();
        mojo.synopsisDirectory = base.resolve("target/synopsis").toFile();
        return mojo;
    }

    GenerateTestsMojo generateTests() {
        GenerateTestsMojo mojo = configured(new GenerateTestsMojo());
        mojo.testOutputDirectory =
                base.resolve("target/generated-test-sources/trialc").toFile();
        return mojo;
    }

    private <M extends AbstractTrialMojo> M configured(M mojo) {
        log.lines.clear();
        mojo.setLog(log);
        mojo.project = project;
        mojo.sourceDirectory = base.toFile();
        mojo.packageName = "org.example";
        mojo.stateDirectory = base.resolve("target/trialc").toFile();
        return mojo;
    }

    /** Names of the files below a folder, sorted. */
    List<String> files(String folder) throws IOException {
        Path start = base.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> start.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
