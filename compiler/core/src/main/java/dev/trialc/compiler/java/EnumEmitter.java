package dev.trialc.compiler.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An enum of declarations: each constant has a code, a title, and whatever more its interface asks for. */
final class EnumEmitter {
    private record Property(String name, TypeName type) {}

    private final TypeSpec.Builder type;
    private final List<Property> properties = new ArrayList<>();
    private int size;

    EnumEmitter(String name, ClassName implemented, String javadoc) {
        this.type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(implemented)
                .addJavadoc("$L", Docs.sentence(javadoc));
        property("code", ClassName.get(String.class));
        property("title", ClassName.get(String.class));
    }

    EnumEmitter property(String name, TypeName of) {
        properties.add(new Property(name, of));
        return this;
    }

    /** @param more expressions for the properties after code and title */
    EnumEmitter constant(String name, String code, String title, CodeBlock... more) {
        CodeBlock.Builder arguments = CodeBlock.builder().add("$L, $L", JavaText.literal(code), JavaText.string(title));
        for (CodeBlock one : more) {
            arguments.add(", $L", one);
        }
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder(arguments.build());
        if (!title.equals(code)) {
            constant.addJavadoc("$L", Docs.sentence(title));
        }
        type.addEnumConstant(name, constant.build());
        size++;
        return this;
    }

    boolean isEmpty() {
        return size == 0;
    }

    TypeSpec build() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (Property property : properties) {
            type.addField(FieldSpec.builder(property.type(), property.name(), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            constructor.addParameter(property.type(), property.name());
            constructor.addStatement("this.$N = $N", property.name(), property.name());
        }
        type.addMethod(constructor.build());
        for (Property property : properties) {
            type.addMethod(MethodSpec.methodBuilder(property.name())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(property.type())
                    .addStatement("return $N", property.name())
                    .build());
        }
        return type.build();
    }
}
