const easy = {
    whole: 'Alles lesen',
};

export { easy };
