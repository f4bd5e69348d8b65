package dev.rehearse.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rehearse.kernel.code.Encodable;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Makes instances of plain-data records, with each component in as many values as one likes. */
final class Specimens {

    private final List<Class<?>> all;

    /** Of the records and enums in these packages, tests apart. */
    Specimens(String... packages) {
        all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages).stream()
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> type.isRecord() || type.isEnum())
                        .toList();
    }

    /** Every record among them that can be encoded. */
    List<Class<?>> records() {
        return all.stream()
                .filter(type -> type.isRecord() && Encodable.class.isAssignableFrom(type))
                .toList();
    }

    /** A record whose components have their value number {@code variant}, but one that has another. */
    Object make(Class<?> record, int variant, int odd, int oddVariant) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        Arrays.setAll(values, i -> value(components[i].getGenericType(), i == odd ? oddVariant : variant));
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + record.getName(), e);
        }
    }

    private Object value(Type generic, int variant) {
        if (generic instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return List.copyOf(Collections.nCopies(variant % 3 + 1, value(element, variant)));
        }
        Class<?> type = (Class<?>) generic;
        if (type == long.class) {
            return (long) variant + 1;
        } else if (type == int.class) {
            return variant + 1;
        } else if (type == boolean.class) {
            return variant % 2 == 1;
        } else if (type == String.class) {
            return "text " + variant;
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[variant % constants.length];
        }
        return type.isRecord() ? make(type, variant, -1, 0) : value(implementation(type, variant), variant);
    }

    private Class<?> implementation(Class<?> type, int variant) {
        List<Class<?>> found = all.stream()
                .filter(type::isAssignableFrom)
                .filter(candidate -> !wraps(candidate, type))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("nothing implements " + type);
        }
        return found.get(variant % found.size());
    }

    /** Whether it only carries another of its kind, of which there would be no end. */
    private static boolean wraps(Class<?> candidate, Class<?> type) {
        return candidate.isRecord()
                && Arrays.stream(candidate.getRecordComponents()).anyMatch(part -> part.getType() == type);
    }
}
