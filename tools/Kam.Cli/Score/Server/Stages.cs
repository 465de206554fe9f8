using Kam.Cli.Progress;

namespace Kam.Cli.Score.Server;

/// <summary>Shows a run as two stages, one after the other.</summary>
sealed class Stages(IWorkLog log) : IDisposable
{
    IStage? _stage;
    string _name = "";
    long _done;

    public void Show(Counters now)
    {
        if (now.Status == RunStatus.Measuring)
            Show("measuring", now.Clients, now.Measured);
        else
            Show("scoring", now.Clients, now.Scored);
    }

    public void Dispose() => _stage?.Dispose();

    void Show(string name, long total, long done)
    {
        if (name != _name)
        {
            _stage?.Dispose();
            (_stage, _name, _done) = (log.Begin(name, total), name, 0);
        }
        _stage!.Total(total);
        _stage.Advance(Math.Max(done - _done, 0));
        _done = Math.Max(done, _done);
    }
}
