namespace LocalDataverse.Store.Memory.Evaluation;

/// <summary>Leads the cursors of a query from one combination of rows to the next.</summary>
internal interface IRowStream
{
    void Restart();

    bool Next();
}
