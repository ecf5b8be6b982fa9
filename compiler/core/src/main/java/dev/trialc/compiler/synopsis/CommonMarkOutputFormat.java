package dev.trialc.compiler.synopsis;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** Escapes text for Markdown, wherever on a line it lands: what a template prints is text, never markup. */
final class CommonMarkOutputFormat extends CommonMarkupOutputFormat<CommonMarkOutputFormat.Output> {
    static final CommonMarkOutputFormat INSTANCE = new CommonMarkOutputFormat();

    private CommonMarkOutputFormat() {}

    /** Text that is Markdown already. */
    static final class Output extends CommonTemplateMarkupOutputModel<Output> {
        private Output(String text, String markup) {
            super(text, markup);
        }

        @Override
        public CommonMarkOutputFormat getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return "CommonMark";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        return CommonMark.escape(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Output newTemplateMarkupOutputModel(String text, String markup) {
        return new Output(text, markup);
    }
}
