package io.isms.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.isms.json.internal.Model;
import io.isms.json.internal.ValueWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the types of the model for a mapper of somebody else. */
final class ModelSerializers extends Serializers.Base {
  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return Model.contains(type.getRawClass()) ? new OfValue() : null;
  }

  private static final class OfValue extends StdSerializer<Object> {
    private static final long serialVersionUID = 1;

    OfValue() {
      super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(ValueWriter.write(value), generator);
    }
  }
}
