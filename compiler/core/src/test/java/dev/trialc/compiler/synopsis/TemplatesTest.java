package dev.trialc.compiler.synopsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trialc.compiler.synopsis.view.SynopsisView;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates reach nothing but the view's components. */
class TemplatesTest {
    private static final SynopsisView VIEW = new SynopsisView("t", "n", "1", "x", List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${view?api.getClass()}",
                "${view.class}",
                "${view.getClass().getName()}",
                "${view.hashCode()}",
                "${view.sections.getClass()}",
                "<#include '/etc/hosts'>",
                "<#import '../../../../../log4j.properties' as x>",
                "${view.nothing}"
            })
    void nothingElse(String template) {
        assertThatThrownBy(() -> process(template)).isInstanceOfAny(TemplateException.class, IOException.class);
    }

    @Test
    void whatTheViewHas() throws IOException, TemplateException {
        assertThat(process("${view.title}${view.sections?size}")).isEqualTo("t0");
    }

    private static String process(String template) throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        new Template("t", template, Templates.CONFIGURATION).process(Map.of("view", VIEW), out);
        return out.toString();
    }
}
