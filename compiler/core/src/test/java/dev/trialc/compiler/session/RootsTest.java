package dev.trialc.compiler.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither {@code ..} nor a link leads out of the folder that is read, or of the folder that is written. */
class RootsTest {
    @TempDir
    private Path folder;

    private Path root;
    private Path outside;

    @BeforeEach
    void twoFolders() throws IOException {
        root = Files.createDirectory(folder.resolve("root"));
        outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.trial"), "library Secret\n");
        Files.createSymbolicLink(root.resolve("link.trial"), outside.resolve("secret.trial"));
        Files.createSymbolicLink(root.resolve("folder"), outside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside/secret.trial", "link.trial", "folder/secret.trial", "a/../../outside/secret.trial"})
    void use_and_source_read_nothing_outside(String path) {
        assertThat(codes("use \"" + path + "\"\n")).containsExactly(Code.OUTSIDE_ROOT);
        assertThat(codes("source R \"" + path + "\"\n")).containsExactly(Code.OUTSIDE_ROOT);
    }

    @Test
    void absolute_paths_lie_outside() {
        String path = outside.resolve("secret.trial").toAbsolutePath().toString();
        assertThat(codes("use \"" + path + "\"\n")).containsExactly(Code.OUTSIDE_ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "", "folder", "no\\u0000such", "x/./../x"})
    void what_is_no_file_is_a_finding(String path) {
        assertThat(codes("use \"" + path.replace("\\u0000", "\0") + "\"\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside/x", "folder/x", "folder/deeper/x"})
    void outputs_stay_in_their_folder(String path) {
        assertThatThrownBy(() -> new OutputFolder(root).write(List.of(new OutputFile(path, "text"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThat(outside.resolve("x")).doesNotExist();
        assertThat(outside.resolve("deeper/x")).doesNotExist();
    }

    @Test
    void a_link_in_place_of_an_output_is_replaced_not_followed() throws IOException {
        new OutputFolder(root).write(List.of(new OutputFile("link.trial", "text")));
        assertThat(outside.resolve("secret.trial")).hasContent("library Secret\n");
        assertThat(Files.isSymbolicLink(root.resolve("link.trial"))).isFalse();
    }

    private List<Code> codes(String line) {
        SourceFile source = new SourceFile("a.trial", "trial T\n" + line);
        return new CompilerSession(Optional.of(root))
                .check(source, root).findings().stream()
                        .map(Diagnostic::code)
                        .distinct()
                        .toList();
    }
}
