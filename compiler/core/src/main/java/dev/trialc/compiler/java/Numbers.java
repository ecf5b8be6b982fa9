package dev.trialc.compiler.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Numbers that conditions compare with, each a constant; sorted by value. */
final class Numbers {
    private final Map<BigDecimal, String> constants = new TreeMap<>();

    CodeBlock of(BigDecimal value) {
        return CodeBlock.of("$L", constants.computeIfAbsent(value, Numbers::name));
    }

    private static String name(BigDecimal value) {
        String digits = value.stripTrailingZeros().toPlainString();
        return "N_" + digits.replace("-", "MINUS_").replace('.', '_');
    }

    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        constants.forEach((value, name) ->
                fields.add(FieldSpec.builder(BigDecimal.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "new $T($S)",
                                BigDecimal.class,
                                value.stripTrailingZeros().toPlainString())
                        .build()));
        return fields;
    }
}
