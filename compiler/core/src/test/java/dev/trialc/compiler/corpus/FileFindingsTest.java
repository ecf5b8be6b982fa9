package dev.trialc.compiler.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.session.CompilerSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that depend on files, not on text. */
class FileFindingsTest {
    private static final byte[] LATIN_1 = "trial T\nvisit V \u00b1".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    @Test
    void aProtocolInAnotherEncoding() throws IOException {
        Files.write(folder.resolve("t.trial"), LATIN_1);
        assertThat(codes()).containsExactly(Code.NOT_TEXT);
    }

    @Test
    void aSourceInAnotherEncoding() throws IOException {
        Files.write(folder.resolve("record.txt"), LATIN_1);
        write("t.trial", "trial T\nsource Record \"record.txt\"\n");
        assertThat(codes()).containsExactly(Code.NOT_TEXT);
    }

    @Test
    void aProtocolInUtf8() throws IOException {
        write("record.txt", "± 3 days\n");
        write("t.trial", "trial T\nsource Record \"record.txt\"\n");
        assertThat(codes()).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutOfTheProject() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        write("outside.trial", "library L\nfact weight in kg\n");
        Files.createSymbolicLink(project.resolve("inside.trial"), folder.resolve("outside.trial"));
        write("project/t.trial", "trial T\nuse \"inside.trial\"\n");
        assertThat(codes(project)).containsExactly(Code.OUTSIDE_ROOT);
    }

    @Test
    void twoLibrariesThatUseOneAnother() throws IOException {
        write("a.trial", "library A\nuse \"b.trial\"\n");
        write("b.trial", "library B\nuse \"a.trial\"\n");
        write("t.trial", "trial T\nuse \"a.trial\"\n");
        List<Diagnostic> findings = check(folder);
        assertThat(findings).extracting(Diagnostic::code).containsExactly(Code.CYCLIC_USE);
        assertThat(findings.get(0).place().file().path()).isEqualTo("b.trial");
        assertThat(findings.get(0).related())
                .extracting(r -> r.place().file().path())
                .containsExactly("t.trial");
    }

    @Test
    void aLibraryUsedOnTwoWays() throws IOException {
        write("units.trial", "library Units\nfact weight in kg\n");
        write("panel.trial", "library Panel\nuse \"units.trial\"\n");
        write(
                "t.trial",
                "trial T\nuse \"units.trial\"\nuse \"panel.trial\"\ngroup Heavy when weight > 100 kg\n"
                        + "schedule {\n  visit V on FirstDose for Heavy\n}\n");
        assertThat(codes()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<Code> codes() throws IOException {
        return codes(folder);
    }

    private static List<Code> codes(Path project) throws IOException {
        return check(project).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> check(Path project) throws IOException {
        return new CompilerSession(Optional.of(project))
                .check(project.resolve("t.trial"))
                .findings();
    }
}
