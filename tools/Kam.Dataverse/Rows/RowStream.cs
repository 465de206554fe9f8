using System.Text.Json;

namespace Kam.Dataverse;

/// <summary>Takes rows value by value, so that millions of them pass without an object each.</summary>
public interface IRowReader
{
    /// <summary>A value of the row being read; the reader stands on it and must be left there.</summary>
    void Value(ReadOnlySpan<byte> column, ref Utf8JsonReader json);

    void EndOfRow();
}

public static class RowStream
{
    /// <summary>Reads all pages of a query; the rows go to the reader in their order.</summary>
    public static async Task StreamAsync(this DataverseClient client, string query, IRowReader rows, CancellationToken cancel = default)
    {
        var prefer = $"odata.maxpagesize={RowQueries.LargestPage}";
        for (var next = query; next is not null;)
        {
            var answer = await client.SendAsync(Ask.Get(next).With("Prefer", prefer), cancel).ConfigureAwait(false);
            next = Page(answer.Bytes.Span, rows);
            client.RefuseForeign(next);
        }
    }

    /// <returns>The address of the next page, or null after the last.</returns>
    static string? Page(ReadOnlySpan<byte> body, IRowReader rows)
    {
        var json = new Utf8JsonReader(body);
        string? next = null;
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName)
                continue;
            var isRows = json.ValueTextEquals("value"u8);
            var isNext = json.ValueTextEquals("@odata.nextLink"u8);
            json.Read();
            if (isRows)
                Rows(ref json, rows);
            else if (isNext)
                next = json.GetString();
            else
                json.Skip();
        }
        return next;
    }

    static void Rows(ref Utf8JsonReader json, IRowReader rows)
    {
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                // Names in these answers hold no escapes: the bytes are the name.
                var column = json.ValueSpan;
                json.Read();
                rows.Value(column, ref json);
                json.Skip();
            }
            rows.EndOfRow();
        }
    }
}
