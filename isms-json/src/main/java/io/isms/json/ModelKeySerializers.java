package io.isms.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.isms.json.internal.CompactForms;
import io.isms.json.internal.Model;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the ids and enums of the model as names of properties for a mapper of somebody else. */
final class ModelKeySerializers extends Serializers.Base {
  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return Model.isCompact(type.getRawClass()) ? new OfKey() : null;
  }

  private static final class OfKey extends StdSerializer<Object> {
    private static final long serialVersionUID = 1;

    OfKey() {
      super(Object.class);
    }

    @Override
    public void serialize(Object key, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeFieldName(CompactForms.print(key));
    }
  }
}
