package dev.rehearse.kernel.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds every plain-data class of the product and makes instances of it, each component in several values. */
final class Samples {

    private final List<Class<?>> all;

    Samples() {
        try {
            Path root = Path.of(Encodable.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                all = files.map(root::relativize)
                        .map(Path::toString)
                        .filter(name -> name.endsWith(".class") && name.startsWith("dev"))
                        .sorted()
                        .<Class<?>>map(name -> load(name.substring(0, name.length() - 6)))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String path) {
        try {
            return Class.forName(path.replace('/', '.').replace('\\', '.'), false, Samples.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every class whose name can stand in a hash. */
    List<Class<?>> plainData() {
        return all.stream()
                .filter(type -> type.isEnum() || Encodable.class.isAssignableFrom(type))
                .toList();
    }

    /** Every record that can be encoded. */
    List<Class<?>> records() {
        return all.stream()
                .filter(type -> type.isRecord() && Encodable.class.isAssignableFrom(type))
                .toList();
    }

    /** An instance whose components all have their value number {@code variant}, but one that has another. */
    Object instance(Class<?> record, int variant, int other, int otherVariant) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i].getGenericType(), i == other ? otherVariant : variant);
        }
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + record.getName() + " of " + Arrays.toString(values), e);
        }
    }

    private Object value(Type generic, int variant) {
        if (generic instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            List<Object> values = new ArrayList<>();
            for (int i = 0; i <= variant % 3; i++) {
                values.add(value(element, variant));
            }
            return List.copyOf(values);
        }
        Class<?> type = (Class<?>) generic;
        if (type == long.class) {
            return (long) variant + 1;
        }
        if (type == int.class) {
            return variant + 1;
        }
        if (type == boolean.class) {
            return variant % 2 == 1;
        }
        if (type == String.class) {
            return "text " + variant;
        }
        if (type.isEnum()) {
            return constant(type, variant);
        }
        return type.isRecord() ? instance(type, variant, -1, 0) : value(implementation(type, variant), variant);
    }

    private static Object constant(Class<?> type, int variant) {
        Object[] constants = type.getEnumConstants();
        return constants[variant % constants.length];
    }

    /** A class for a component that is declared as an interface; another for another variant where there are several. */
    private Class<?> implementation(Class<?> type, int variant) {
        List<Class<?>> found = all.stream()
                .filter(c -> type.isAssignableFrom(c) && (c.isEnum() || (c.isRecord() && !nests(c, type))))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("nothing implements " + type);
        }
        return found.get(variant % found.size());
    }

    private static boolean nests(Class<?> record, Class<?> type) {
        return Arrays.stream(record.getRecordComponents()).anyMatch(c -> c.getType() == type);
    }
}
