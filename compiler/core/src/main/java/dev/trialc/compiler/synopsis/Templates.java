package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.synopsis.view.Block;
import dev.trialc.compiler.synopsis.view.Cell;
import dev.trialc.compiler.synopsis.view.Mark;
import dev.trialc.compiler.synopsis.view.Schema;
import dev.trialc.compiler.synopsis.view.Section;
import dev.trialc.compiler.synopsis.view.Statement;
import dev.trialc.compiler.synopsis.view.SynopsisView;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.MemberSelectorListMemberAccessPolicy.MemberSelector;
import freemarker.ext.beans.WhitelistMemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** FreeMarker, locked down: templates from the class path alone, and of Java only the components of the view's records. */
final class Templates {
    /** The classes whose components templates may read. */
    private static final List<Class<?>> VIEW = List.of(
            SynopsisView.class,
            Section.class,
            Block.Heading.class,
            Block.Statements.class,
            Block.Remark.class,
            Block.Table.class,
            Block.Row.class,
            Cell.class,
            Mark.class,
            Statement.class,
            Schema.class,
            Schema.Box.class,
            Schema.Line.class,
            Schema.Arrow.class);

    /** The lines of a table in Markdown: padding must measure escaped text, which a template cannot. */
    static final TemplateMethodModelEx TABLE_LINES = arguments -> {
        Object table = DeepUnwrap.unwrap((TemplateModel) arguments.get(0));
        if (table instanceof Block.Table found) {
            return MarkdownTable.lines(found);
        }
        throw new TemplateModelException("tableLines wants a table");
    };

    static final Configuration CONFIGURATION = configuration();

    private Templates() {}

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, ""));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setRegisteredCustomOutputFormats(List.of(CommonMarkOutputFormat.INSTANCE));
        configuration.setObjectWrapper(wrapper());
        return configuration;
    }

    private static DefaultObjectWrapper wrapper() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
        builder.setMemberAccessPolicy(new WhitelistMemberAccessPolicy(selectors()));
        return builder.build();
    }

    private static List<MemberSelector> selectors() {
        List<String> members = new ArrayList<>();
        for (Class<?> type : VIEW) {
            for (RecordComponent component : type.getRecordComponents()) {
                members.add(type.getName() + "." + component.getName() + "()");
            }
            if (Block.class.isAssignableFrom(type)) {
                members.add(type.getName() + ".kind()");
            }
        }
        try {
            return new ArrayList<>(MemberSelector.parse(members, false, Templates.class.getClassLoader()));
        } catch (ClassNotFoundException | NoSuchMethodException | NoSuchFieldException e) {
            throw new IllegalStateException("a record of the view is not where it was compiled", e);
        }
    }
}
